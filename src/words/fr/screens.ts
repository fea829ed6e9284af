import type { Words } from '../spoken.ts';

/** The words of the interface, in French. Sentences with a slot are functions. */

function points(count: number): string {
  return count < 2 ? `${count} point` : `${count} points`;
}

function days(count: number): string {
  if (count === 0) return 'aujourd’hui';
  return count === 1 ? 'hier' : `il y a ${count} jours`;
}

/** Points come with the decimal point of English. */
const decimal = (written: string): string => `${written}`.replace('.', ',');

export const screens: Words['screens'] = {
  app: 'Byline',
  sections: { headline: 'Titre', about: 'Infos', profile: 'Profil', role: 'Métier' },

  role: {
    label: 'Métier visé',
    pick: 'Choisissez le métier visé',
    pickText:
      'Byline note vos textes pour un métier à la fois. Vous pouvez en changer à tout moment.',
    pickSuggested: 'Votre profil parle de :',
    none: 'Aucun métier ne correspond.',
    fromProfile: 'D’après votre profil',
    targets: 'Métiers que vous visez',
    foundAs: (title) => `dit aussi « ${title} »`,
    create: 'Créer un métier personnalisé',
    createNamed: (name) => `Créer « ${name} » comme métier personnalisé`,
    drop: (title) => `Ne plus viser : ${title}`,
    level: 'Niveau visé',
    levels: {
      junior: 'Junior',
      mid: 'Intermédiaire',
      senior: 'Senior',
      lead: 'Encadrement ou expertise',
    },
    autoLevel: 'Automatique',
    auto: (level) => `Automatique : ${level}`,
    autoNone: 'Votre profil n’indique pas de niveau : le métier est pris dans son ensemble.',
    scoredFor: (level) => ` · ${level}`,
  },

  guide: {
    contents: 'Sommaire du guide',
    open: (title) => `Lire le guide : ${title}`,
    groups: { fit: 'Votre profil', write: 'Écrire', apply: 'Postuler', know: 'Le métier' },
    copyOf: (title) => `Votre copie du guide « ${title} ».`,
    ownRole: 'Un métier personnalisé.',
    noKeywords:
      'Il n’a pas encore de mots-clés. Ajoutez-en pour que vos textes puissent être notés.',
    parts: {
      summary: 'Le métier en bref',
      keywords: 'Mots-clés',
      tips: 'Conseils',
      level: (level) => `Ce que « ${level} » veut dire ici`,
      certifications: 'Certifications',
      searches: 'Recherches des recruteurs',
      headlines: 'Modèles de titre',
      about: 'Modèle d’Infos',
      proofs: 'Preuves à chercher',
      cv: 'Conseils pour le CV',
      outreach: 'Prendre contact',
      interview: 'Questions d’entretien',
      mistakes: 'Erreurs à éviter',
      expectations: 'Ce que les employeurs attendent',
      day: 'Une journée dans ce métier',
      ladder: 'Les échelons',
      goals: 'Objectifs à vous fixer',
      habits: 'Habitudes utiles',
      tools: 'Outils',
      skills: 'Compétences par domaine',
      learning: 'Parcours d’apprentissage',
      education: 'Comment y accéder',
      faq: 'Questions que l’on se pose',
    },
    themesDone: (count, total) => `${count} ${count < 2 ? 'thème' : 'thèmes'} sur ${total}`,
    done: (count, total) => `${count} sur ${total} ${count < 2 ? 'fait' : 'faits'}`,
    held: (count, total) => `${count} des ${total} sur votre profil`,
    finding: (count, total) =>
      `${count} sur ${total} ${count < 2 ? 'vous trouve' : 'vous trouvent'}`,
    keywords: {
      intro: 'Chaque thème compte une fois : une seule de ses compétences suffit.',
      noProfile: 'Ouvrez votre profil pour voir ceux que vous avez.',
      place: {
        shown: 'Bien visible',
        elsewhere: 'Seulement plus bas',
        lacking: 'Absent de votre profil',
      },
      bringForward: 'Dites-le dans votre titre, vos Infos ou vos Compétences.',
      anyOf: 'Une de ces compétences suffit, si vous l’avez vraiment :',
      others: 'Également demandés',
      in: (sections) => `dans ${sections}`,
    },
    tips: {
      seen: 'Fait : vu sur votre profil',
      open: 'Encore à faire',
      show: 'Montrer',
      showFor: (tip) => `Montrer : ${tip}`,
      hand: 'Aucune page ne montre ces points : cochez-les vous-même.',
    },
    level: {
      years: (years) => `Expérience habituelle : ${years}.`,
      titles: 'Les gens se présentent comme',
      expects: 'Les employeurs cherchent',
      tips: 'Pour votre profil',
    },
    certificates: {
      held: 'Sur votre profil',
      missing: 'Absente de votre profil',
      unreadText:
        'Vos certifications n’ont pas encore été lues : faites défiler votre profil une fois.',
    },
    blanksText: 'Les mots entre {accolades} sont à remplacer par vos propres faits.',
    copy: (name) => `Copier : ${name}`,
    copied: 'Copié.',
    copyFailed: 'Le navigateur n’a pas laissé Byline copier. Sélectionnez le texte et copiez-le.',
    touches: (skills) => `Touche à ce qui manque à votre profil : ${skills}`,
    gapsFirst: 'Ce qui touche à un manque de votre profil vient en premier.',
    instead: 'Plutôt',
    youAreHere: 'Vous êtes ici',
    goals: { short: 'Dans les prochains mois', long: 'Dans quelques années' },
  },

  search: {
    intro:
      'Essayées sur votre titre, vos Infos, vos intitulés de poste et vos compétences, selon la lecture que Byline fait de la syntaxe de LinkedIn. Le classement de LinkedIn n’est pas connu.',
    noProfile: 'Ouvrez votre profil pour voir lesquelles vous trouvent.',
    finds: 'Vous trouve',
    misses: 'Ne vous trouve pas',
    stops: {
      needs: (terms) => `Absent de votre profil : ${terms}`,
      'one of': (terms) => `Aucun de ces termes dans votre profil : ${terms}`,
      barred: (terms) => `Vous exclut, parce que vous dites : ${terms}`,
    },
    own: 'Essayez votre propre recherche',
    ownHint: 'Guillemets, AND, OR, NOT en capitales, parenthèses.',
    ownExample: '"data engineer" AND (Spark OR Kafka)',
    wrong: (at) => `Erreur au caractère ${at}`,
    here: '‸',
    more: (count) => ` et ${count} de plus`,
  },

  ownRoles: {
    title: 'Vos métiers personnalisés',
    text: 'Copiez un guide et modifiez-le, partez de zéro, ou importez le fichier d’un métier.',
    none: 'Vous n’en avez pas encore.',
    copyGuide: 'Personnaliser',
    edit: 'Modifier',
    editNamed: (name) => `Modifier ${name}`,
    save: 'Exporter',
    delete: 'Supprimer',
    deleteNamed: (name) => `Supprimer ${name}`,
    deleteSure: (name) => `Supprimer « ${name} » définitivement ?`,
    deleteYes: 'Oui, supprimer',
    deleteNo: 'Garder',
    start: 'Partir de zéro',
    untitled: 'Mon métier',
    import: 'Importer un fichier',
    paste: 'Ou coller le texte d’un fichier',
    pasteLabel: 'Texte du fichier d’un métier',
    pasteDo: 'Importer',
    imported: (name) => `« ${name} » est maintenant à vous ; c’est le métier choisi.`,
    refused: (why) => `Rien n’a été modifié. ${why}`,
    unreadable: 'Le fichier n’a pas pu être lu.',
    editor: {
      title: 'Modifier votre métier',
      done: 'Terminé',
      saved: 'Chaque changement est enregistré aussitôt.',
      name: 'Nom du métier',
      nameMissing: 'Un métier a besoin d’un nom. En attendant, l’ancien reste.',
      titles: 'Autres intitulés du même métier, un par ligne',
      summary: 'En quoi consiste le métier',
      keywords: 'Mots-clés et leur poids',
      weight: (skill) => `Poids de ${skill}`,
      weights: { 1: '1 · utile', 2: '2 · courant', 3: '3 · essentiel' },
      remove: (what) => `Retirer ${what}`,
      add: 'Ajouter',
      addKeyword: 'Nouveau mot-clé',
      unknown: (word) =>
        `Byline ne connaît pas « ${word} » comme compétence, et ne pourrait donc pas le trouver dans un texte.`,
      alreadyThere: (skill) => `${skill} y est déjà.`,
      inTheme: (skill, theme) => `${skill} est déjà dans le thème « ${theme} ».`,
      themes: 'Thèmes essentiels',
      themesText: 'Un texte couvre un thème dès qu’il cite une de ses compétences.',
      theme: 'Nom du thème',
      addTheme: 'Nouveau thème',
      addSkill: (theme) => `Nouvelle compétence pour « ${theme} »`,
    },
  },

  score: {
    of: (score) => `${score} sur 100`,
    bands: { good: 'Solide', fair: 'En bonne voie', low: 'À retravailler' },
    notRead: 'Pas encore lu',
    overall: 'Score global',
    was: (score) => `avant : ${score}`,
  },

  next: {
    label: 'Rapporte le plus',
    gain: (gain) => `+${points(gain)}`,
    overall: (gain) => `+${points(gain)} au total`,
    done: 'Tous les points sont acquis. Plus rien à corriger.',
  },

  text: {
    title: {
      draft: { headline: 'Votre titre', about: 'Vos Infos' },
      form: { headline: 'Dans le formulaire LinkedIn', about: 'Dans le formulaire LinkedIn' },
    },
    following: 'Byline suit ce que vous tapez dans LinkedIn',
    showForm: 'Formulaire LinkedIn',
    showDraft: 'Mon brouillon',
    sourceLabel: 'Quel texte noter',
    edited: 'Brouillon, pas encore sur LinkedIn',
    same: 'Comme sur votre profil',
    count: (count, limit) =>
      `${count.toLocaleString('fr')} ${count < 2 ? 'caractère' : 'caractères'} sur ${limit.toLocaleString('fr')}`,
    over: (count) =>
      `${count.toLocaleString('fr')} ${count < 2 ? 'caractère' : 'caractères'} au-delà de la limite de LinkedIn`,
    cut: { headline: 'Les listes coupent ici', about: '« … plus » masque la suite' },
    nothing: {
      headline: 'Il n’y a pas encore de titre. Écrivez-en un ci-dessous.',
      about: 'Il n’y a pas encore de texte dans Infos. Écrivez-en un ci-dessous.',
    },
    marks: {
      keyword: 'mot-clé du métier',
      strong: 'rapporte des points',
      weak: 'pourrait être mieux',
      misspelt: 'mal orthographié',
    },
    edit: 'Modifier le brouillon',
    done: 'Fermer l’éditeur',
    draftLabel: { headline: 'Votre brouillon du titre', about: 'Votre brouillon des Infos' },
    undo: 'Annuler',
    restart: 'Repartir de mon profil',
    copy: 'Copier',
    copied: 'Copié. Collez maintenant le texte dans le formulaire de LinkedIn.',
    copyFailed:
      'Le navigateur n’a pas laissé Byline copier. Sélectionnez le texte dans l’éditeur et copiez-le.',
    profileMoved:
      'Votre profil a changé depuis que vous avez commencé ce brouillon. Le brouillon est resté tel quel.',
    blanks: 'Remplacez les mots entre {accolades} par vos propres faits, ou retirez-les.',
    safeDraft: 'Votre brouillon reste intact à côté.',
  },

  keywords: {
    title: 'Mots-clés du métier',
    present: 'Vous avez',
    missing: 'À ajouter, seulement si c’est vrai pour vous',
    noneYet: 'Aucun pour l’instant.',
    allThere: 'Tous les mots-clés du métier y sont.',
    add: (skill) => `Ajouter ${skill} au brouillon`,
    more: (count) => `Afficher ${count} de plus`,
    fewer: 'Afficher moins',
  },

  checks: {
    title: 'D’où viennent les points',
    status: { pass: 'Fait', partial: 'Fait en partie', fail: 'À faire' },
    points: (earned, weight) => `${decimal(earned)} sur ${decimal(weight)}`,
    pointsSpoken: (earned, weight) => `${decimal(earned)} sur ${decimal(weight)} points`,
    why: 'Pourquoi cela compte',
    cameFrom: (source) => `D’où cela vient : ${source}`,
    source:
      'Les points sont le jugement de Byline, tiré de conseils publics. LinkedIn ne s’en sert pas pour classer.',
    stillToGain: (gain) => `Peut rapporter jusqu’à ${points(gain)} dans ce score.`,
    sum: (earned, applicable, score) =>
      `${decimal(earned)} sur ${decimal(applicable)} points : cela fait ${score} sur 100`,
    apply: 'Mettre au brouillon',
    replace: (from, to) => `« ${from} » devient « ${to} »`,
    removes: (from) => `Retirer « ${from} »`,
    adds: (to) => `Ajouter « ${to} »`,
    fact: (text, section) => `« ${text} » vient de votre profil : ${section}.`,
    held: 'Bien ainsi. Tous ces points compteront quand le texte parlera clairement du métier :',
    ignore: 'Ignorer',
    ignored: (count) =>
      count < 2 ? `${count} suggestion ignorée.` : `${count} suggestions ignorées.`,
    showIgnored: 'Réafficher',
  },

  profile: {
    fields: {
      name: 'Nom',
      headline: 'Titre',
      location: 'Lieu',
      about: 'Infos',
      experience: 'Expérience',
      education: 'Formation',
      skills: 'Compétences',
      certifications: 'Certifications',
      featured: 'Sélection',
      languages: 'Langues',
    },
    found: 'Lu',
    count: (count, total) =>
      total !== undefined && total > count ? `Lu : ${count} sur ${total}` : `Lu : ${count}`,
    empty: 'Vide sur votre profil',
    'not loaded': 'Pas encore chargé',
    unreadable: 'Byline n’a pas pu le lire',
    scroll:
      'LinkedIn charge un profil au fur et à mesure qu’on le fait défiler. Faites défiler le vôtre une fois jusqu’en bas, et Byline lira le reste.',
    unread: {
      headline: 'Votre titre n’a pas encore été lu.',
      about: 'Vos Infos n’ont pas encore été lues.',
      profile: 'Rien de cette partie n’a encore été lu.',
    },
    unreadText: {
      'not loaded': 'Faites défiler votre profil une fois pour que LinkedIn charge cette partie.',
      unreadable:
        'Le texte est là, mais Byline n’a pas su le lire. L’erreur vient de nous, pas de vous.',
    },
  },

  states: {
    loading: {
      title: 'Lecture de la page…',
      text: 'Il faut un instant pour que LinkedIn affiche toute la page.',
    },
    'no access': {
      title: 'Byline ne voit pas cet onglet',
      text: 'Cliquez sur le bouton Byline dans la barre d’outils pour autoriser la lecture de cet onglet.',
    },
    refused: {
      title: 'Cette page n’a pas pu être lue',
      text: 'Le navigateur n’a pas laissé entrer Byline. Rechargez la page, puis cliquez de nouveau sur le bouton Byline.',
    },
    'closed page': {
      title: 'Byline ne peut pas lire cette page',
      text: 'Elle appartient au navigateur ou est fermée aux extensions. Ouvrez votre profil LinkedIn ou une offre d’emploi, puis cliquez sur le bouton Byline.',
    },
    'not a posting': {
      title: 'Aucune offre trouvée ici',
      text: 'Byline lit votre propre profil LinkedIn, et les offres d’emploi de n’importe quel site. Si c’en est une, collez son texte.',
    },
    several: {
      title: 'Il y a plusieurs offres ici',
      text: 'Ouvrez-en une, puis cliquez de nouveau sur le bouton Byline.',
    },
    'other-profile': {
      title: 'Ce n’est pas votre profil',
      text: 'Byline ne lit que le vôtre et n’a donc rien gardé. Ouvrez votre propre profil pour continuer.',
    },
    'no evidence': {
      title: 'Est-ce votre profil ?',
      text: 'Rien sur la page ne montre que c’est le vôtre : Byline n’a donc rien gardé. Si c’est bien le vôtre, connectez-vous et rechargez la page.',
    },
    stale: {
      title: 'En attente de la page',
      text: 'La page précédente est encore affichée. Byline lira la nouvelle quand l’adresse et le contenu concorderont.',
    },
    job: {
      title: 'Lecture de l’offre…',
      text: 'Il faut un instant pour que la page s’affiche en entier.',
    },
    'job unread': {
      title: 'L’offre n’est pas encore là',
      text: 'Faites défiler jusqu’à sa description et cliquez sur « Regarder à nouveau », ou collez son texte.',
    },
    other: {
      title: 'Ouvrez votre propre profil',
      text: 'Cette page de LinkedIn ne contient rien que Byline puisse lire. Allez sur votre profil : cliquez sur votre photo, puis sur « Voir le profil ».',
    },
    'edit unreadable': {
      title: 'Le formulaire n’a pas pu être lu',
      text: 'Byline n’a pas su quel champ vous modifiez. Ouvrez votre profil sans le formulaire, et utilisez le brouillon ici.',
    },
    retry: 'Regarder à nouveau',
    always: 'Toujours actif sur LinkedIn',
    last: (age) => `Reprendre la dernière lecture (${days(age)})`,
    lastNote: (age) => `Votre profil, lu ${days(age)}. Ouvrez-le pour une nouvelle lecture.`,
  },

  welcome: {
    title: 'Avant que Byline lise quoi que ce soit',
    text: 'Byline lit votre propre profil LinkedIn pour le noter en vue du métier visé, et les offres d’emploi pour montrer ce que votre profil en couvre.',
    points: [
      'Byline ne lit que l’onglet où vous cliquez sur son bouton, et aucun autre profil que le vôtre.',
      'Tout reste sur cet ordinateur. Byline n’a ni serveur ni compte.',
      'Byline ne modifie jamais la page de LinkedIn, et n’y clique, n’y tape ni n’y envoie jamais rien.',
    ],
    agree: 'D’accord, lire mon profil',
    practice: 'Essayer avec un profil d’exemple',
    bring: 'Passer plutôt par un fichier ou un copier-coller',
    later:
      'Vous pouvez tout exporter ou tout supprimer à tout moment, dans « Réglages et données ».',
    practicing: 'C’est un profil d’exemple, celui d’une personne inventée. Rien n’en est gardé.',
    leave: 'Quitter le profil d’exemple',
  },

  more: {
    open: 'Réglages et données',
    close: 'Retour aux scores',
    title: 'Réglages et données',
    panel: 'Ouvrir à côté de la page',
    panelText:
      'Le panneau latéral reste ouvert pendant que vous modifiez votre profil sur LinkedIn.',
    always: 'Toujours actif sur LinkedIn',
    alwaysText:
      'Sans cela, Byline ne lit un onglet qu’après un clic sur son bouton dans cet onglet. Avec cela, le panneau suit tous les onglets LinkedIn.',
    risk: 'LinkedIn, dans ses conditions, voit d’un mauvais œil toute extension qui lit ses pages, même votre propre profil. Byline ne fait que lire, ne modifie jamais la page, et seulement quand vous le demandez.',
    data: 'Vos données',
    dataText:
      'Votre profil, vos brouillons et vos réglages sont gardés dans ce navigateur et ne vont nulle part ailleurs.',
    export: 'Tout exporter',
    delete: 'Tout supprimer',
    deleteSure: 'Tout supprimer définitivement ?',
    deleteYes: 'Oui, supprimer',
    deleteNo: 'Garder',
    deleted: 'Tout est supprimé.',
  },

  troubles: {
    'set aside':
      'Certaines données enregistrées n’ont pas pu être comprises. Elles sont mises de côté, pas perdues : « Tout exporter » les contient.',
    newer:
      'Vos données ont été enregistrées par une version plus récente de Byline. Elles restent telles quelles, et ce que vous changez maintenant n’est pas enregistré. Mettez Byline à jour pour continuer.',
    'write failed':
      'Le navigateur n’a pas pu enregistrer vos changements. Ils sont encore à l’écran : copiez ce dont vous avez besoin.',
    'read failed':
      'Le navigateur n’a pas pu ouvrir vos données enregistrées. Ce que vous changez maintenant n’est pas enregistré.',
  },
};
