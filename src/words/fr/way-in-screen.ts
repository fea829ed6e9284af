import type { Words } from '../spoken.ts';

/** The words of the screens about reading and correcting the profile, in French. */

function ago(days: number): string {
  if (days === 0) return 'aujourd’hui';
  return days === 1 ? 'hier' : `il y a ${days} jours`;
}

export const wayInScreen: Words['wayInScreen'] = {
  open: 'Importer votre profil sans la page de LinkedIn',
  title: 'Importer votre profil',
  text: 'LinkedIn, dans ses conditions, voit d’un mauvais œil toute extension qui lit ses pages. Ici, aucune de ces pages n’est nécessaire.',
  file: 'Depuis un fichier',
  fileText:
    'Le ZIP de « Obtenir une copie de vos données » (LinkedIn : Préférences, Confidentialité des données), ou le PDF de « Enregistrer au format PDF » sur votre profil. Déposez-le ici ou choisissez-le.',
  choose: 'Choisir des fichiers',
  paste: 'Depuis le presse-papiers',
  pasteText:
    'Sélectionnez toute la page de votre profil, copiez-la et collez-la ici. Ou collez seulement votre titre ou vos Infos.',
  pasteLabel: 'Votre profil copié',
  pasteDo: 'Lire',
  reading: 'Lecture…',
  done: 'Votre profil est lu.',
  see: 'Voir mes scores',
  as: { headline: 'C’est mon titre', about: 'Ce sont mes Infos' },
  local: 'Ce que vous importez est lu sur cet ordinateur et ne va nulle part ailleurs.',

  health: {
    title: 'Ce que Byline a lu',
    ways: {
      page: 'la page de votre profil',
      export: 'l’export de données de LinkedIn',
      pdf: 'le PDF de LinkedIn',
      paste: 'un texte collé',
    },
    from: (way, days) => `d’après ${way}, ${ago(days)}`,
    by: (strategy) => `Trouvé par : ${strategy}`,
    corrected: 'Corrigé par vous',
    show: (section) => `En savoir plus : ${section}`,
    todo: {
      'not loaded':
        'Faites défiler votre profil jusqu’à cette partie, ou ouvrez sa propre page (« Tout afficher »). Ou importez votre profil par fichier ou copier-coller.',
      unreadable:
        'C’est bien sur la page, mais LinkedIn a changé la façon dont elle est faite. Importez votre profil par fichier ou copier-coller, ou tapez le texte ici. Un rapport de page nous aide à réparer.',
    },
    begun: (count, total) =>
      `LinkedIn n’en montre ici que ${count} sur ${total}. Ouvrez une fois « Tout afficher », et Byline lira le reste.`,
    edit: 'Corriger',
    editNamed: (section) => `Corriger : ${section}`,
    save: 'Garder ma correction',
    cancel: 'Laisser tel quel',
    reset: 'Retirer ma correction',
    until: 'Votre correction reste jusqu’à ce que LinkedIn lui-même dise autre chose.',
    oneALine: 'Un élément par ligne.',
    add: 'Ajouter un élément',
    drop: (count) => `Retirer le numéro ${count}`,
    item: (count) => `Numéro ${count}`,
    columns: {
      title: 'Intitulé',
      company: 'Entreprise',
      start: 'Début (AAAA-MM ou AAAA)',
      end: 'Fin (vide : en cours)',
      location: 'Lieu',
      description: 'Ce que vous avez fait',
      school: 'École',
      degree: 'Diplôme',
      field: 'Domaine d’études',
      name: 'Nom',
      issuer: 'Délivré par',
      issued: 'Quand (AAAA-MM ou AAAA)',
      kind: 'Type',
      url: 'Lien',
    },
  },

  report: {
    title: 'LinkedIn a changé cette page',
    text: 'Byline n’a pas pu lire certaines parties de votre propre profil. Un rapport de page nous montre comment elle est faite à présent. Il ne contient aucun de vos mots, ni le nom, le numéro, la date, le lien ou l’image de qui que ce soit.',
    keeps:
      'Il garde l’ordre des parties, les noms techniques que LinkedIn leur donne, la longueur des mots et le nombre d’éléments de chaque partie. Regardez-le avant de l’enregistrer ; il ne part nulle part tout seul.',
    make: 'Faire un rapport de page',
    shown: 'Voici tout ce que contient le rapport :',
    save: 'Enregistrer le rapport dans un fichier',
    failed:
      'La page n’a pas pu être examinée. Ouvrez votre profil, cliquez sur le bouton Byline et réessayez.',
  },
};
