import type { SentenceBank } from './bank.ts';

export const spanish: SentenceBank = {
  who: {
    plain: [
      'Soy [aTitle] en [employer].',
      'Trabajo como [aTitle] en [employer].',
      'Soy [aTitle].',
      'Trabajo como [aTitle].',
    ],
    warm: [
      'Gracias por pasar por aquí. Soy [aTitle] en [employer].',
      '¿A qué me dedico? Soy [aTitle] en [employer].',
      'Gracias por pasar por aquí. Soy [aTitle].',
      '¿A qué me dedico? Soy [aTitle].',
    ],
    bold: [
      '[Title] en [employer]. Ese es mi trabajo, y esto es lo que salió de él.',
      'Mi trabajo en una línea: [title] en [employer].',
      '[Title]. Ese es mi trabajo, y esto es lo que salió de él.',
      'Mi trabajo en una línea: [title].',
    ],
  },
  what: {
    plain: [
      'Trabajo con [tools].',
      'Mis herramientas son [tools].',
      'De esto trata mi trabajo: [topics].',
      'Mis temas: [topics].',
    ],
    warm: [
      'Me puedes preguntar por [tools].',
      'En mi caja de herramientas hay [tools].',
      'De esto te puedo hablar: [topics].',
      'De esto van mis días: [topics].',
    ],
    bold: [
      'Mis herramientas: [tools].',
      'Con qué trabajo: [tools].',
      'Mis temas: [topics].',
      'De qué va: [topics].',
    ],
  },
  field: {
    plain: ['Mi campo: [domain].', 'El campo en el que trabajo: [domain].'],
    warm: ['Mi rincón del oficio: [domain].', 'Dónde me muevo: [domain].'],
    bold: ['El campo: [domain].', 'Dónde: [domain].'],
  },
  outcome: {
    plain: [
      'De mi trabajo en [at]: [result].',
      'Un resultado en [at]: [result].',
      'Un resultado: [result].',
      'Otro resultado: [result].',
      'Otra cifra de mi trabajo: [result].',
      'También cuenta esto: [result].',
    ],
    warm: [
      'De [at] me gusta contar esto: [result].',
      'En [at] salió esto: [result].',
      'Esto me gusta contarlo: [result].',
      'Y otro ejemplo: [result].',
      'Pregúntame también por esto: [result].',
      'Una cosa más: [result].',
    ],
    bold: [
      'Lo que salió en [at]: [result].',
      'En [at], en una línea: [result].',
      'El resultado: [result].',
      'Luego esto: [result].',
      'Y esto: [result].',
      'En una línea: [result].',
    ],
  },
  scope: {
    plain: [
      'El tamaño de mi trabajo: [scopes].',
      'También es parte de mi trabajo: [scopes].',
      'En cifras: [scopes].',
    ],
    warm: ['Para que te hagas una idea: [scopes].', 'Y para completar la imagen: [scopes].'],
    bold: ['El tamaño: [scopes].', 'En cifras: [scopes].', 'Además: [scopes].'],
  },
  voice: {
    plain: [
      'Aquí he puesto solo lo que puedo mostrar.',
      'De cada una de estas líneas puedo contar más, si me preguntas.',
    ],
    warm: [
      'Detrás de cada línea hay una historia, y la cuento con gusto con un café.',
      'Lo que falta aquí lo cuento con gusto; solo hay que preguntar.',
    ],
    bold: [
      'Dejo fuera los adjetivos; aquí está lo que puedo mostrar.',
      'Elige cualquier línea y te digo qué hay detrás.',
    ],
  },
  credentials: {
    plain: ['Mis títulos y certificados: [credentials].', 'Sobre el papel: [credentials].'],
    warm: ['Con sello y firma: [credentials].', 'En la pared tengo esto: [credentials].'],
    bold: ['Certificados: [credentials].', 'Sobre papel: [credentials].'],
  },
  education: {
    plain: ['Mi formación: [education].', 'Lo que estudié: [education].'],
    warm: ['Donde empezó todo: [education].', 'Aquí aprendí lo básico: [education].'],
    bold: ['Formación: [education].', 'Estudios: [education].'],
  },
  languages: {
    plain: ['Mis idiomas: [languages].', 'Los idiomas en los que trabajo: [languages].'],
    warm: ['Podemos hablar en estos idiomas: [languages].', 'Elige idioma: [languages].'],
    bold: ['Idiomas: [languages].', 'Hablo esto: [languages].'],
  },
  place: {
    plain: ['Mi base: [place].', 'Dónde trabajo: [place].'],
    warm: ['Aquí estoy: [place].', 'Mi casa: [place].'],
    bold: ['Lugar: [place].', 'Dónde: [place].'],
  },
  moreTools: {
    plain: ['También trabajo con [moreTools].', 'Otras herramientas: [moreTools].'],
    warm: ['En la caja hay más: [moreTools].', 'Me puedes preguntar también por [moreTools].'],
    bold: ['Además: [moreTools].', 'Más herramientas: [moreTools].'],
  },
  moreTopics: {
    plain: ['También es parte de mi trabajo: [moreTopics].', 'Otros temas: [moreTopics].'],
    warm: ['De esto también podemos hablar: [moreTopics].', 'Y hay más que contar: [moreTopics].'],
    bold: ['A eso se suma: [moreTopics].', 'Más temas: [moreTopics].'],
  },
  invitation: {
    plain: [
      'Si trabajas en el tema [topic], escríbeme por aquí.',
      '¿Preguntas sobre el tema [topic]? Un mensaje por aquí me llega.',
      'Si tienes una pregunta sobre mi trabajo, escríbeme por aquí.',
      'Un mensaje por aquí me llega.',
    ],
    warm: [
      '¿Tú también piensas en el tema [topic]? Escríbeme por aquí, que me gustará leerte.',
      'Charlemos con calma sobre el tema [topic]: un mensaje por aquí me llega.',
      'Escríbeme por aquí; quiero saber en qué trabajas.',
      'Charlemos: un mensaje por aquí me llega.',
    ],
    bold: [
      '¿Necesitas a alguien para el tema [topic]? Escríbeme por aquí.',
      '¿Un caso difícil en el tema [topic]? Escríbeme por aquí.',
      '¿Encaja con lo que necesitas? Escríbeme por aquí.',
      'Te toca: escríbeme por aquí.',
    ],
  },
  questions: {
    leads: ['En cifras:', 'Otra cifra:', 'Y una más:', 'El tamaño:'],
    proof: [
      '¿Qué mejoró con tu trabajo, y cuánto?',
      '¿Para cuántas personas, clientes o colegas trabajas?',
      '¿Cuántos casos de un tipo pasan por tus manos en una semana?',
      '¿Qué tardaba cuánto antes, y cuánto tarda ahora?',
      '¿Cuánto dinero, tiempo o material ahorraste?',
      '¿A cuántas personas has dirigido o formado?',
    ],
    hook: ['Soy {tu puesto} en {dónde} y trabajo con {lo que mejor conoces}.'],
    how: [
      'Cómo trabajo: {¿cómo empiezas una tarea, y cómo sabes que está terminada?}',
      'Con otras personas: {¿a quién preguntas antes de cambiar algo?}',
      'Lo que otras personas han tomado de mí: {¿qué costumbre tuya?}',
      'Lo que reviso dos veces: {¿qué, y por qué?}',
    ],
    next: [
      'Lo que me gustaría hacer ahora: {¿qué tipo de trabajo, en qué campo y dónde?}',
      'Sobre qué me puedes escribir: {¿qué tema?}',
    ],
  },
  mending: {
    openings: [
      'Soy [aTitle] en [employer] y trabajo con [tools].',
      'Soy [aTitle] en [employer].',
      'Soy [aTitle] y trabajo con [tools].',
      'Soy [aTitle].',
      'Trabajo con [tools].',
    ],
    resultThere: ['Un resultado: [result].'],
    result: ['Un resultado en [at]: [result].', 'Un resultado: [result].'],
    resultAgain: ['Otro resultado: [result].'],
    tools: 'También trabajo con [tools].',
    topics: 'También es parte de mi trabajo: [topics].',
    invitation: ['Si tienes una pregunta sobre mi trabajo, escríbeme por aquí.'],
  },
};
