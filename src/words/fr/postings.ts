import type { Words } from '../spoken.ts';

/** The words of the screens about postings, in French. */

const percent = (share: number): string => `${share} %`;

function ago(days: number): string {
  if (days === 0) return 'aujourd’hui';
  return days === 1 ? 'hier' : `il y a ${days} jours`;
}

export const postingWords: Words['postingWords'] = {
  untitled: 'Cette offre',
  mode: { remote: 'À distance', hybrid: 'Hybride', 'on site': 'Sur site' },
  back: 'Retour',
  backToPosting: 'Retour à l’offre',
  understanding: 'Lecture de l’offre…',

  coverage: {
    label: 'Montré par votre profil',
    of: (share) => `${percent(share)} couverts`,
    sentence: (share) => `Votre profil montre ${percent(share)} de ce que cette offre demande.`,
    none: 'Byline n’a rien trouvé ici qu’un profil puisse montrer.',
    drafted: (share) => `Avec vos brouillons : ${percent(share)}.`,
    asRead: (days) => `D’après votre profil, lu ${ago(days)}.`,
    noProfile: 'Byline n’a pas encore lu votre profil',
    noProfileText:
      'Ouvrez une fois votre propre profil sur LinkedIn et cliquez sur le bouton Byline. Puis revenez ici : Byline montrera ce que votre profil couvre de cette offre.',
    unread: (sections) =>
      `Pas encore lu : ${sections}. Ouvrez votre profil et faites-le défiler une fois ; ce qui manque ici s’y trouve peut-être.`,
    how: 'Les termes requis comptent le plus, puis les termes souhaités, puis ceux qui sont seulement mentionnés. Ce qui figure plus bas dans votre profil compte en partie. Ces pondérations sont celles de Byline.',
    language:
      'Byline ne comprend pas bien la langue de cette offre et ne cite que les termes qui lui sont connus.',
  },
  terms: {
    missing: 'Absents de votre profil',
    missingText: 'Ne les ajoutez que s’ils sont vrais pour vous.',
    elsewhere: 'À mettre en avant',
    elsewhereText: 'Vous les avez, mais pas là où l’on regarde en premier.',
    covered: 'Couverts',
    none: 'Rien.',
    importance: { required: 'requis', preferred: 'souhaité', mentioned: 'mentionné' },
    unsure: 'incertain',
    times: (count) => `cité ${count} fois`,
    places: 'Où le dire',
    ownWords: 'Vos propres mots :',
    add: {
      headline: 'Ajouter au brouillon du titre',
      about: 'Ajouter au brouillon des Infos',
    },
    added: 'C’est dans votre brouillon.',
    copy: 'Copier le mot',
    open: {
      skills: 'Ouvrir vos compétences sur LinkedIn',
      experience: 'Ouvrir votre expérience sur LinkedIn',
    },
    section: {
      headline: 'Titre',
      about: 'Infos',
      skills: 'Compétences',
      experience: (title) => `Expérience : ${title}`,
      certifications: 'Certifications',
      education: 'Formation',
      featured: 'Sélection',
      languages: 'Langues',
      name: 'Nom',
      location: 'Lieu',
    },
    either: (others) => `ou ${others}`,
  },
  facts: {
    title: 'Également demandé',
    status: { met: 'Rempli', 'not met': 'Non rempli', 'cannot tell': 'Impossible à dire' },
    salary: (salary) => `Rémunération, selon l’offre : ${salary}`,
  },
  text: { title: 'L’offre', marked: 'Ce que Byline a pris pour un terme est surligné.' },

  save: 'Enregistrer cette offre',
  saved: 'Enregistrée',
  state: 'Où vous en êtes',
  states: {
    interested: 'M’intéresse',
    applied: 'Candidature envoyée',
    interview: 'Entretien',
    offer: 'Proposition reçue',
    closed: 'Terminé',
  },
  note: 'Votre note',
  remove: 'Supprimer',
  removeSure: (title) => `Supprimer « ${title} » ?`,
  removeYes: 'Oui, supprimer',
  removeNo: 'Garder',
  trouble:
    'Le navigateur n’a pas pu garder ou retrouver vos offres enregistrées. Réessayez, ou exportez vos données.',

  list: {
    open: 'Mes offres',
    title: 'Mes offres',
    none: 'Aucune offre enregistrée pour l’instant. Ouvrez une offre sur n’importe quel site d’emploi, cliquez sur le bouton Byline et enregistrez-la.',
    search: 'Chercher dans vos offres',
    sort: 'Trier par',
    sorts: { newest: 'Plus récentes', coverage: 'Mieux couvertes' },
    filter: 'Afficher',
    all: 'Toutes',
    noMatch: 'Aucune ne correspond.',
    count: (shown, total) => {
      if (shown !== total) return `${shown} sur ${total}`;
      return total < 2 ? `${total} enregistrée` : `${total} enregistrées`;
    },
    savedAt: (days) => `enregistrée ${ago(days)}`,
    rose: (from, to) => `${from} → ${to} %`,
    share: percent,
    unknown: 'couverture inconnue',
    more: (count) => `Afficher ${count} de plus`,
    pick: (title) => `Choisir ${title}`,
    picked: (count) => (count < 2 ? `${count} choisie` : `${count} choisies`),
    compare: 'Côte à côte',
    shared: 'Points communs',
    pickHint: 'Choisissez des offres pour les voir côte à côte, ou voir leurs points communs.',
  },

  paste: {
    title: 'Ajouter une offre',
    text: 'Collez le texte d’une offre, ou déposez un fichier ici.',
    label: 'Texte d’une offre',
    do: 'Lire l’offre',
    choose: 'Choisir un fichier',
    refused: 'Cela ne ressemble pas à une offre. Collez son texte en entier.',
    unreadable: 'Ce fichier n’a pas pu être lu comme du texte.',
  },

  shared: {
    title: 'Ce que ces offres ont en commun',
    text: (count) => `D’après ${count} offres. Ce que la plupart demandent vient en premier.`,
    asked: (count, total) => `${count} sur ${total}`,
    status: { covered: 'Couvert', elsewhere: 'Plus bas', missing: 'Absent' },
    name: 'Nom du métier',
    make: 'En faire un métier personnalisé',
    made: (name) =>
      `« ${name} » est maintenant un de vos métiers personnalisés. Vos textes sont notés pour ce métier.`,
    none: 'Elles n’ont aucun terme en commun que Byline connaisse.',
  },

  compare: {
    title: 'Côte à côte',
    term: 'Terme',
    coverage: 'Couverture',
    cell: (importance, status) => `${importance}, ${status}`,
    notAsked: 'non demandé',
    roles: 'Avec les métiers que vous visez',
    noProfile: 'Ouvrez une fois votre propre profil pour voir ce qu’il couvre.',
  },
};
