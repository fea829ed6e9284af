import type { Words } from '../spoken.ts';

/**
 * What Byline says when a profile is brought without LinkedIn's page: why a source was refused,
 * and what there is to know about one that was read.
 */
export const wayInWords: Words['wayInWords'] = {
  export: {
    'not-a-zip':
      'Este no es el archivo ZIP que da LinkedIn. Elige el archivo tal como se descargó, o los archivos CSV que contiene.',
    truncated: 'A este archivo ZIP le falta el final. Descárgalo otra vez de LinkedIn.',
    damaged: 'Este archivo ZIP está dañado. Descárgalo otra vez de LinkedIn.',
    encrypted:
      'Este archivo ZIP tiene contraseña. El de LinkedIn no la tiene: elige el archivo tal como se descargó.',
    'too-large':
      'Aquí hay un archivo mucho más grande que cualquier perfil, así que Byline no lo abrió. Elige por separado Profile.csv, Positions.csv y Skills.csv.',
    nested:
      'Dentro de este archivo ZIP hay otro. Descomprime primero el de fuera y elige después el de dentro.',
    'no-profile':
      'Aquí no hay ningún perfil. Pide a LinkedIn una copia de tus datos con “Perfil” marcado, o elige Profile.csv o Positions.csv.',
    'other-people':
      'Este archivo trata de otras personas, así que Byline no lo abre. Elige Profile.csv, Positions.csv o Skills.csv.',
    several:
      'Aquí hay más de un perfil, y Byline no puede saber cuál es el tuyo. Elige una sola exportación a la vez.',
    'broken-csv':
      'Las tablas de aquí no se pueden leer sin adivinar. Si se guardaron con un programa de hojas de cálculo, elige los archivos tal como los dio LinkedIn.',
  },
  pdf: {
    'not-a-pdf':
      'Esto no es un PDF. En tu perfil, elige “Más” o “Recursos”, después “Guardar en PDF”, y trae ese archivo.',
    damaged: 'Este PDF está dañado. Guárdalo otra vez desde tu perfil.',
    encrypted:
      'Este PDF tiene contraseña. Guárdalo otra vez desde tu perfil y tráelo tal como está.',
    'too-large': 'Este PDF es mucho más grande que cualquier perfil. Trae el que guarda LinkedIn.',
    'too-long': 'Este PDF tiene más páginas que cualquier perfil. Trae el que guarda LinkedIn.',
    slow: 'Leer este PDF llevaba demasiado tiempo. Guárdalo otra vez desde tu perfil, o pega el texto.',
    'no-reader':
      'La parte de Byline que lee los PDF no arrancó. Cierra Byline y vuelve a abrirlo, o pega el texto.',
    scan: 'Este PDF es una imagen sin texto. Trae el que guarda LinkedIn, o pega el texto.',
    'not-linkedin':
      'Este PDF no es el que LinkedIn hace de un perfil. Usa “Guardar en PDF” en tu perfil, o pega el texto.',
  },
  paste: {
    empty: 'Aún no hay nada que leer. Pega tu perfil, tu titular o tu Acerca de.',
    'too-long': 'Esto es mucho más largo que cualquier perfil. Pega solo tu propio perfil.',
    'other-profile':
      'Esto parece el perfil de otra persona. Byline solo lee el tuyo: ábrelo, cópialo entero y pégalo aquí.',
    unsorted:
      'Byline no puede saber qué parte es cuál. Di si es tu titular o tu sección Acerca de; si no, copia la página entera del perfil.',
  },
  brought: {
    'long-list': 'Una lista muy larga se leyó solo hasta donde llega cualquier perfil.',
    'broken-file': 'Una de las tablas no se podía leer sin adivinar, así que se dejó fuera.',
    'odd-date':
      'Una fecha no se pudo leer. En lugar de adivinarla, Byline dejó fuera toda la lista en la que está.',
    'other-people': 'Los archivos sobre otras personas no se abrieron.',
    'top-skills': 'Aquí salen solo tus aptitudes principales. El resto no se conoce.',
    'unsure-part': 'Algunas partes no se distinguían con certeza, así que se dejaron fuera.',
    'others-left-out': 'Lo que la página dice de otras personas se dejó fuera.',
  },
};
