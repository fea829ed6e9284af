import type { SentenceBank } from './bank.ts';

export const french: SentenceBank = {
  who: {
    plain: [
      'Je suis [aTitle] chez [employer].',
      'Je travaille comme [aTitle] chez [employer].',
      'Je suis [aTitle].',
      'Je travaille comme [aTitle].',
    ],
    warm: [
      'Merci de votre visite. Je suis [aTitle] chez [employer].',
      'Ce que je fais ? Je suis [aTitle] chez [employer].',
      'Merci de votre visite. Je suis [aTitle].',
      'Ce que je fais ? Je suis [aTitle].',
    ],
    bold: [
      '[Title] chez [employer]. Voilà mon métier, et voici ce qui en est sorti.',
      'Mon travail en une ligne : [title] chez [employer].',
      '[Title]. Voilà mon métier, et voici ce qui en est sorti.',
      'Mon travail en une ligne : [title].',
    ],
  },
  what: {
    plain: [
      'Je travaille avec [tools].',
      'Mes outils : [tools].',
      'Mon travail, ce sont ces sujets : [topics].',
      'Mes sujets : [topics].',
    ],
    warm: [
      'Dans ma boîte à outils, vous trouverez [tools].',
      'Les noms que vous entendrez chez moi : [tools].',
      'Les sujets dont je parle volontiers : [topics].',
      'Ce qui remplit mes journées : [topics].',
    ],
    bold: [
      'Mes outils : [tools].',
      'Avec quoi je travaille : [tools].',
      'Mes sujets : [topics].',
      'De quoi il s’agit : [topics].',
    ],
  },
  field: {
    plain: ['Mon domaine : [domain].', 'Le domaine où je travaille : [domain].'],
    warm: ['Mon coin du métier : [domain].', 'Là où je me trouve : [domain].'],
    bold: ['Le domaine : [domain].', 'Où : [domain].'],
  },
  outcome: {
    plain: [
      'De mon travail chez [at] : [result].',
      'Un résultat chez [at] : [result].',
      'Un résultat : [result].',
      'Un autre résultat : [result].',
      'Encore un chiffre : [result].',
      'Ceci compte aussi : [result].',
    ],
    warm: [
      'De [at], je raconte volontiers ceci : [result].',
      'Chez [at], voici ce qui en est sorti : [result].',
      'Je raconte volontiers ceci : [result].',
      'Et encore un exemple : [result].',
      'Demandez-moi aussi ceci : [result].',
      'Une chose encore : [result].',
    ],
    bold: [
      'Ce qui en est sorti chez [at] : [result].',
      'Chez [at], en une ligne : [result].',
      'Le résultat : [result].',
      'Puis ceci : [result].',
      'Et ceci : [result].',
      'En une ligne : [result].',
    ],
  },
  scope: {
    plain: [
      'La taille de mon travail : [scopes].',
      'Cela en fait aussi partie : [scopes].',
      'En chiffres : [scopes].',
    ],
    warm: ['Pour vous donner une idée : [scopes].', 'Et pour que l’image soit entière : [scopes].'],
    bold: ['La taille : [scopes].', 'En chiffres : [scopes].', 'De plus : [scopes].'],
  },
  voice: {
    plain: [
      'Je n’ai mis ici que ce que je peux montrer.',
      'Sur chacune de ces lignes je peux en dire plus, si vous me posez la question.',
    ],
    warm: [
      'Derrière chaque ligne il y a une histoire, et je la raconte volontiers autour d’un café.',
      'Ce qui manque ici, je le raconte volontiers ; il suffit de demander.',
    ],
    bold: [
      'Je laisse les adjectifs de côté ; voici ce que je peux montrer.',
      'Choisissez une ligne, et je vous dirai ce qu’il y a derrière.',
    ],
  },
  credentials: {
    plain: ['Mes diplômes et certificats : [credentials].', 'Sur le papier : [credentials].'],
    warm: [
      'Avec tampon et signature : [credentials].',
      'Au mur, vous verriez ceci : [credentials].',
    ],
    bold: ['Certificats : [credentials].', 'Sur papier : [credentials].'],
  },
  education: {
    plain: ['Ma formation : [education].', 'Mes études : [education].'],
    warm: ['Là où tout a commencé : [education].', 'Les bases viennent d’ici : [education].'],
    bold: ['Formation : [education].', 'Études : [education].'],
  },
  languages: {
    plain: ['Mes langues : [languages].', 'Les langues que je parle : [languages].'],
    warm: [
      'Nous pouvons parler dans ces langues : [languages].',
      'À vous de choisir la langue : [languages].',
    ],
    bold: ['Langues : [languages].', 'Je parle ceci : [languages].'],
  },
  place: {
    plain: ['Mon lieu de travail : [place].', 'Où je travaille : [place].'],
    warm: ['Vous me trouverez ici : [place].', 'Chez moi, c’est ici : [place].'],
    bold: ['Lieu : [place].', 'Où : [place].'],
  },
  moreTools: {
    plain: ['Je travaille aussi avec [moreTools].', 'D’autres outils : [moreTools].'],
    warm: [
      'La boîte à outils contient encore ceci : [moreTools].',
      'Demandez-moi aussi ceci : [moreTools].',
    ],
    bold: ['De plus : [moreTools].', 'Autres outils : [moreTools].'],
  },
  moreTopics: {
    plain: ['Mon travail, c’est aussi ceci : [moreTopics].', 'D’autres sujets : [moreTopics].'],
    warm: [
      'De cela aussi nous pouvons parler : [moreTopics].',
      'Et il y a encore à raconter : [moreTopics].',
    ],
    bold: ['S’y ajoute : [moreTopics].', 'Autres sujets : [moreTopics].'],
  },
  invitation: {
    plain: [
      'Si vous travaillez sur le sujet [topic], écrivez-moi ici.',
      'Des questions sur le sujet [topic] ? Écrivez-moi ici.',
      'Pour toute question sur mon travail, écrivez-moi ici.',
      'Écrivez-moi ici, je réponds.',
    ],
    warm: [
      'Le sujet [topic] vous occupe aussi ? Écrivez-moi ici, nous pourrons échanger.',
      'Discutons du sujet [topic] : écrivez-moi ici.',
      'Écrivez-moi ici ; dites-moi sur quoi vous travaillez.',
      'Discutons : écrivez-moi ici.',
    ],
    bold: [
      'Vous cherchez quelqu’un pour le sujet [topic] ? Écrivez-moi ici.',
      'Un cas difficile sur le sujet [topic] ? Écrivez-moi ici.',
      'Cela correspond à votre besoin ? Écrivez-moi ici.',
      'À vous : écrivez-moi ici.',
    ],
  },
  questions: {
    leads: ['En chiffres :', 'Un autre chiffre :', 'Et encore un :', 'La taille :'],
    proof: [
      'Qu’est-ce qui s’est amélioré grâce à votre travail, et de combien ?',
      'Pour combien de personnes, de clients ou de collègues travaillez-vous ?',
      'Combien de dossiers d’un même type passent entre vos mains en une semaine ?',
      'Qu’est-ce qui prenait combien de temps avant, et combien maintenant ?',
      'Combien d’argent, de temps ou de matière avez-vous économisé ?',
      'Combien de personnes avez-vous formées ou encadrées ?',
    ],
    hook: [
      'Je suis {votre métier} chez {où} et je travaille avec {ce que vous connaissez le mieux}.',
    ],
    how: [
      'Ma façon de travailler : {comment commencez-vous une tâche, et à quoi voyez-vous qu’elle est finie ?}',
      'Avec les autres : {à qui demandez-vous avant de changer quelque chose ?}',
      'Ce que d’autres ont repris de moi : {quelle habitude ?}',
      'Ce que je vérifie deux fois : {quoi, et pourquoi ?}',
    ],
    next: [
      'Ce que je voudrais faire ensuite : {quel travail, dans quel domaine et où ?}',
      'Ce dont on peut me parler : {quel sujet ?}',
    ],
  },
  mending: {
    openings: [
      'Je suis [aTitle] chez [employer] et je travaille avec [tools].',
      'Je suis [aTitle] chez [employer].',
      'Je suis [aTitle] et je travaille avec [tools].',
      'Je suis [aTitle].',
      'Je travaille avec [tools].',
    ],
    resultThere: ['Un résultat : [result].'],
    result: ['Un résultat chez [at] : [result].', 'Un résultat : [result].'],
    resultAgain: ['Un autre résultat : [result].'],
    tools: 'Je travaille aussi avec [tools].',
    topics: 'Mon travail, c’est aussi ceci : [topics].',
    invitation: ['Pour toute question sur mon travail, écrivez-moi ici.'],
  },
};
