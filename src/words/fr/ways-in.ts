import type { Words } from '../spoken.ts';

/** What Byline says when a profile is brought without LinkedIn's page, in French. */
export const wayInWords: Words['wayInWords'] = {
  export: {
    'not-a-zip':
      'Ce n’est pas le fichier ZIP que donne LinkedIn. Choisissez le fichier tel que vous l’avez téléchargé, ou les fichiers CSV qu’il contient.',
    truncated: 'Il manque la fin de ce fichier ZIP. Téléchargez-le de nouveau depuis LinkedIn.',
    damaged: 'Ce fichier ZIP est abîmé. Téléchargez-le de nouveau depuis LinkedIn.',
    encrypted:
      'Ce fichier ZIP a un mot de passe. Celui de LinkedIn n’en a pas : choisissez le fichier tel que vous l’avez téléchargé.',
    'too-large':
      'Un fichier qui s’y trouve est bien plus gros que n’importe quel profil : Byline ne l’a pas ouvert. Choisissez Profile.csv, Positions.csv et Skills.csv séparément.',
    nested:
      'Ce fichier ZIP en contient un autre. Décompressez d’abord le premier, puis choisissez celui qu’il contient.',
    'no-profile':
      'Il n’y a pas de profil ici. Demandez à LinkedIn une copie de vos données en cochant « Profil », ou choisissez Profile.csv ou Positions.csv.',
    'other-people':
      'Ce fichier parle d’autres personnes : Byline ne l’ouvre pas. Choisissez Profile.csv, Positions.csv ou Skills.csv.',
    several:
      'Il y a plusieurs profils ici, et Byline ne peut pas savoir lequel est le vôtre. Choisissez un seul export à la fois.',
    'broken-csv':
      'Les tableaux de ce fichier ne peuvent pas être lus sans deviner. S’ils ont été enregistrés par un tableur, choisissez les fichiers tels que LinkedIn les a donnés.',
  },
  pdf: {
    'not-a-pdf':
      'Ce n’est pas un PDF. Sur votre profil, choisissez « Plus » ou « Ressources », puis « Enregistrer au format PDF », et importez ce fichier.',
    damaged: 'Ce PDF est abîmé. Enregistrez-le de nouveau depuis votre profil.',
    encrypted:
      'Ce PDF a un mot de passe. Enregistrez-le de nouveau depuis votre profil, et importez-le tel quel.',
    'too-large':
      'Ce PDF est bien plus gros que n’importe quel profil. Importez celui que LinkedIn enregistre.',
    'too-long':
      'Ce PDF a plus de pages que n’importe quel profil. Importez celui que LinkedIn enregistre.',
    slow: 'La lecture de ce PDF a pris trop de temps. Enregistrez-le de nouveau depuis votre profil, ou collez plutôt le texte.',
    'no-reader':
      'La partie de Byline qui lit les PDF n’a pas démarré. Fermez Byline et ouvrez-le de nouveau, ou collez plutôt le texte.',
    scan: 'Ce PDF est une image sans texte. Importez celui que LinkedIn enregistre, ou collez plutôt le texte.',
    'not-linkedin':
      'Ce PDF n’est pas celui que LinkedIn fait d’un profil. Utilisez « Enregistrer au format PDF » sur votre profil, ou collez plutôt le texte.',
  },
  paste: {
    empty: 'Il n’y a encore rien à lire. Collez votre profil, votre titre ou vos Infos.',
    'too-long':
      'C’est bien plus long que n’importe quel profil. Collez seulement votre propre profil.',
    'other-profile':
      'Cela ressemble au profil de quelqu’un d’autre. Byline ne lit que le vôtre : ouvrez-le, copiez-le en entier et collez-le ici.',
    unsorted:
      'Byline ne sait pas distinguer les parties de ce texte. Dites si c’est votre titre ou vos Infos, ou copiez toute la page du profil.',
  },
  brought: {
    'long-list':
      'Une très longue liste n’a été lue que dans la limite de ce qu’un profil peut contenir.',
    'broken-file': 'Un des tableaux ne pouvait pas être lu sans deviner : il a été laissé de côté.',
    'odd-date':
      'Une date n’a pas pu être lue. Plutôt que de la deviner, Byline a laissé de côté toute la liste où elle se trouve.',
    'other-people': 'Les fichiers qui parlent d’autres personnes n’ont pas été ouverts.',
    'top-skills': 'On ne voit ici que vos principales compétences. Les autres ne sont pas connues.',
    'unsure-part':
      'Certaines parties n’ont pas pu être distinguées avec certitude : elles ont été laissées de côté.',
    'others-left-out': 'Ce que la page dit d’autres personnes a été laissé de côté.',
  },
};
