import type { Words } from '../spoken.ts';

/** The words of the interface. Sentences with a slot are functions. */

function points(count: number): string {
  return count === 1 ? '1 punto' : `${count} puntos`;
}

function days(count: number): string {
  if (count === 0) return 'hoy';
  return count === 1 ? 'ayer' : `hace ${count} días`;
}

export const screens: Words['screens'] = {
  app: 'Byline',
  sections: { headline: 'Titular', about: 'Acerca de', profile: 'Perfil', role: 'Puesto' },

  role: {
    label: 'Puesto que quieres',
    pick: 'Elige el puesto que quieres',
    pickText:
      'Byline puntúa tus textos para un solo puesto a la vez. Puedes cambiarlo en cualquier momento.',
    pickSuggested: 'Tu perfil habla de:',
    none: 'Ningún puesto coincide.',
    fromProfile: 'Según tu perfil',
    targets: 'Puestos a los que aspiras',
    foundAs: (title: string) => `como “${title}”`,
    create: 'Crear un puesto personalizado',
    createNamed: (name: string) => `Crear el puesto personalizado “${name}”`,
    drop: (title: string) => `Dejar de aspirar a ${title}`,
    level: 'Nivel al que aspiras',
    levels: { junior: 'Júnior', mid: 'Intermedio', senior: 'Sénior', lead: 'Líder o referente' },
    autoLevel: 'Automático',
    auto: (level: string) => `Automático: ${level}`,
    autoNone: 'Tu perfil no deja ver un nivel, así que se puntúa para el puesto en general.',
    scoredFor: (level: string) => ` · ${level}`,
  },

  guide: {
    contents: 'Contenido de la guía',
    open: (title: string) => `Leer la guía: ${title}`,
    groups: { fit: 'Cómo encajas', write: 'Escribir', apply: 'Presentarte', know: 'El puesto' },
    copyOf: (title: string) => `Tu propia copia de ${title}.`,
    ownRole: 'Un puesto personalizado.',
    noKeywords: 'Aún no tiene palabras clave. Añade algunas para poder puntuar textos con él.',
    parts: {
      summary: 'Qué es el puesto',
      keywords: 'Palabras clave',
      tips: 'Consejos',
      level: (level: string) => `${level}: qué significa aquí`,
      certifications: 'Certificaciones',
      searches: 'Búsquedas de quienes reclutan',
      headlines: 'Modelos de titular',
      about: 'Modelo de Acerca de',
      proofs: 'Hechos que te respaldan',
      cv: 'Consejos para el CV',
      outreach: 'Escribir a otras personas',
      interview: 'Preguntas de entrevista',
      mistakes: 'Errores que evitar',
      expectations: 'Qué esperan las empresas',
      day: 'Un día en el puesto',
      ladder: 'Trayectoria profesional',
      goals: 'Metas que ponerte',
      habits: 'Hábitos que ayudan',
      tools: 'Herramientas',
      skills: 'Aptitudes por área',
      learning: 'Ruta de aprendizaje',
      education: 'Vías de acceso',
      faq: 'Preguntas frecuentes',
    },
    themesDone: (count: number, total: number) => `${count} de ${total} temas`,
    done: (count: number, total: number) =>
      count === 1 ? `1 de ${total} hecho` : `${count} de ${total} hechos`,
    held: (count: number, total: number) => `${count} de ${total} en tu perfil`,
    finding: (count: number, total: number) =>
      count === 1 ? `1 de ${total} te encuentra` : `${count} de ${total} te encuentran`,
    keywords: {
      intro: 'Cada tema cuenta una vez: basta una de sus aptitudes.',
      noProfile: 'Abre tu perfil para ver cuáles tienes.',
      place: {
        shown: 'A la vista',
        elsewhere: 'Solo más abajo',
        lacking: 'No está en tu perfil',
      },
      bringForward: 'Dilo en tu titular, en Aptitudes o en Acerca de.',
      anyOf: 'Cualquiera de estas, solo si es cierta en tu caso:',
      others: 'También se pide',
      in: (sections: string) => `en ${sections}`,
    },
    tips: {
      seen: 'Hecho: se ve en tu perfil',
      open: 'Pendiente',
      show: 'Ver dónde',
      showFor: (tip: string) => `Ver dónde: ${tip}`,
      hand: 'Esto no se ve en ninguna página, así que márcalo tú.',
    },
    level: {
      years: (years: string) => `Lo habitual: ${years} de experiencia.`,
      titles: 'Cargos que usa la gente',
      expects: 'Qué buscan las empresas',
      tips: 'Para tu perfil',
    },
    certificates: {
      held: 'En tu perfil',
      missing: 'No está en tu perfil',
      unreadText:
        'Tus certificaciones aún no se han leído: baja una vez hasta el final de tu perfil.',
    },
    blanksText: 'Las palabras entre {llaves} son espacios en blanco: pon ahí tus propios datos.',
    copy: (name: string) => `Copiar: ${name}`,
    copied: 'Copiado.',
    copyFailed: 'El navegador no dejó copiar a Byline. Selecciona el texto y cópialo.',
    touches: (skills: string) => `Tiene que ver con lo que le falta a tu perfil: ${skills}`,
    gapsFirst: 'Primero va lo que tiene que ver con algo que le falta a tu perfil.',
    instead: 'En su lugar',
    youAreHere: 'Estás aquí',
    goals: { short: 'En los próximos meses', long: 'En unos años' },
  },

  search: {
    intro:
      'Se prueban con tu titular, tu Acerca de, tus cargos y tus aptitudes, según la lectura que Byline hace de la sintaxis de LinkedIn. No se sabe cómo ordena LinkedIn los resultados.',
    noProfile: 'Abre tu perfil para ver cuáles te encuentran.',
    finds: 'Te encuentra',
    misses: 'No te encuentra',
    stops: {
      needs: (terms: string) => `Falta en tu perfil: ${terms}`,
      'one of': (terms: string) => `Nada de esto está en tu perfil: ${terms}`,
      barred: (terms: string) => `Te excluye, porque dices: ${terms}`,
    },
    own: 'Prueba tu propia búsqueda',
    ownHint: 'Comillas, paréntesis y AND, OR, NOT en mayúsculas.',
    ownExample: '"analista de datos" AND (Spark OR Kafka)',
    wrong: (at: number) => `Falla en el carácter ${at}`,
    here: '‸',
    more: (count: number) => ` y ${count} más`,
  },

  ownRoles: {
    title: 'Tus puestos personalizados',
    text: 'Copia una guía y cámbiala, empieza en blanco o trae el archivo de un puesto.',
    none: 'Aún no tienes ninguno.',
    copyGuide: 'Hacer mi propia copia',
    edit: 'Editar',
    editNamed: (name: string) => `Editar ${name}`,
    save: 'Guardar archivo',
    delete: 'Eliminar',
    deleteNamed: (name: string) => `Eliminar ${name}`,
    deleteSure: (name: string) => `¿Eliminar “${name}” para siempre?`,
    deleteYes: 'Sí, eliminar',
    deleteNo: 'Conservar',
    start: 'Empezar en blanco',
    untitled: 'Mi puesto',
    import: 'Traer un archivo',
    paste: 'O pega el texto de un archivo',
    pasteLabel: 'Texto del archivo de un puesto',
    pasteDo: 'Traer',
    imported: (name: string) => `“${name}” ya es tuyo, y es el puesto elegido.`,
    refused: (why: string) => `No se cambió nada. ${why}`,
    unreadable: 'El archivo no se pudo leer.',
    editor: {
      title: 'Editar tu puesto',
      done: 'Listo',
      saved: 'Cada cambio se guarda al momento.',
      name: 'Nombre del puesto',
      nameMissing: 'Un puesto necesita un nombre. Hasta entonces se conserva el último.',
      titles: 'Otros cargos para el mismo puesto, uno por línea',
      summary: 'De qué trata el puesto',
      keywords: 'Palabras clave y cuánto cuentan',
      weight: (skill: string) => `Cuánto cuenta ${skill}`,
      weights: { 1: '1 · ayuda', 2: '2 · común', 3: '3 · central' },
      remove: (what: string) => `Quitar ${what}`,
      add: 'Añadir',
      addKeyword: 'Nueva palabra clave',
      unknown: (word: string) =>
        `Byline no conoce “${word}” como aptitud, así que no podría encontrarla en un texto.`,
      alreadyThere: (skill: string) => `${skill} ya está.`,
      inTheme: (skill: string, theme: string) => `${skill} ya está en el tema “${theme}”.`,
      themes: 'Temas centrales',
      themesText: 'Un texto cubre un tema cuando nombra cualquiera de sus aptitudes.',
      theme: 'Nombre del tema',
      addTheme: 'Nuevo tema',
      addSkill: (theme: string) => `Nueva aptitud para ${theme}`,
    },
  },

  score: {
    of: (score: number) => `${score} de 100`,
    bands: { good: 'Sólido', fair: 'En camino', low: 'Por mejorar' },
    notRead: 'Sin leer aún',
    overall: 'Total',
    was: (score: number) => `antes ${score}`,
  },

  next: {
    label: 'Lo que más suma',
    gain: (gain: number) => `+${points(gain)}`,
    overall: (gain: number) => `+${points(gain)} en total`,
    done: 'Has ganado todos los puntos. No queda nada por corregir.',
  },

  text: {
    title: {
      draft: { headline: 'Tu titular', about: 'Tu Acerca de' },
      form: { headline: 'En el formulario de LinkedIn', about: 'En el formulario de LinkedIn' },
    },
    following: 'Siguiendo lo que escribes en LinkedIn',
    showForm: 'El de LinkedIn',
    showDraft: 'Mi borrador',
    sourceLabel: 'Qué texto puntuar',
    edited: 'Borrador, aún no en LinkedIn',
    same: 'Igual que en tu perfil',
    count: (count: number, limit: number) => `${count} de ${limit} caracteres`,
    over: (count: number) =>
      `${count === 1 ? '1 carácter' : `${count} caracteres`} por encima del límite de LinkedIn`,
    cut: { headline: 'Las listas cortan aquí', about: '“Ver más” oculta el resto' },
    nothing: {
      headline: 'Aún no hay titular. Escribe uno aquí abajo.',
      about: 'Aún no hay texto en Acerca de. Escríbelo aquí abajo.',
    },
    marks: {
      keyword: 'palabra clave del puesto',
      strong: 'suma puntos',
      weak: 'puede mejorar',
      misspelt: 'mal escrito',
    },
    edit: 'Editar borrador',
    done: 'Cerrar editor',
    draftLabel: { headline: 'Borrador de tu titular', about: 'Borrador de tu Acerca de' },
    undo: 'Deshacer',
    restart: 'Volver a empezar desde mi perfil',
    copy: 'Copiar',
    copied: 'Copiado. Ahora pégalo en el formulario de LinkedIn.',
    copyFailed: 'El navegador no dejó copiar a Byline. Selecciona el texto en el editor y cópialo.',
    profileMoved:
      'Tu perfil ha cambiado desde que empezaste este borrador. El borrador está como lo dejaste.',
    blanks: 'Completa las palabras entre {llaves} con tus propios datos, o quítalas.',
    safeDraft: 'Tu borrador sigue guardado aparte.',
  },

  keywords: {
    title: 'Palabras clave del puesto',
    present: 'Las que tienes',
    missing: 'Podrías añadir, solo si son ciertas en tu caso',
    noneYet: 'Ninguna todavía.',
    allThere: 'Están todas las palabras clave del puesto.',
    add: (skill: string) => `Añadir ${skill} al borrador`,
    more: (count: number) => `Mostrar ${count} más`,
    fewer: 'Mostrar menos',
  },

  checks: {
    title: 'De dónde salen los puntos',
    status: { pass: 'Hecho', partial: 'Hecho en parte', fail: 'Por hacer' },
    points: (earned: string, weight: string) => `${earned} de ${weight}`,
    pointsSpoken: (earned: string, weight: string) => `${earned} de ${weight} puntos`,
    why: 'Por qué cuenta',
    cameFrom: (source: string) => `De dónde sale esto: ${source}`,
    source:
      'Los puntos son criterio propio de Byline, a partir de consejos públicos. LinkedIn no ordena según ellos.',
    stillToGain: (gain: number) => `Vale hasta ${points(gain)} de esta puntuación.`,
    sum: (earned: string, applicable: string, score: number) =>
      `${earned} de ${applicable} puntos dan ${score} de 100`,
    apply: 'Poner en mi borrador',
    replace: (from: string, to: string) => `“${from}” pasa a ser “${to}”`,
    removes: (from: string) => `Quitar “${from}”`,
    adds: (to: string) => `Añadir “${to}”`,
    fact: (text: string, section: string) => `“${text}” sale de tu perfil: ${section}.`,
    held: 'Están bien así. Contarán del todo cuando el texto apunte con claridad al puesto:',
    ignore: 'Ignorar',
    ignored: (count: number) =>
      count === 1 ? '1 sugerencia ignorada.' : `${count} sugerencias ignoradas.`,
    showIgnored: 'Volver a mostrar',
  },

  profile: {
    fields: {
      name: 'Nombre',
      headline: 'Titular',
      location: 'Ubicación',
      about: 'Acerca de',
      experience: 'Experiencia',
      education: 'Educación',
      skills: 'Aptitudes',
      certifications: 'Certificaciones',
      featured: 'Destacado',
      languages: 'Idiomas',
    },
    found: 'Leído',
    // “Leído: 5” agrees with whatever is counted, be it aptitudes or idiomas.
    count: (count: number, total: number | undefined) =>
      total !== undefined && total > count ? `Leído: ${count} de ${total}` : `Leído: ${count}`,
    empty: 'Vacío en tu perfil',
    'not loaded': 'Sin cargar aún',
    unreadable: 'Byline no pudo leerlo',
    scroll:
      'LinkedIn carga un perfil a medida que bajas. Baja una vez hasta el final del tuyo y Byline lee el resto.',
    unread: {
      headline: 'Tu titular aún no se ha leído.',
      about: 'Tu sección Acerca de aún no se ha leído.',
      profile: 'De esta parte aún no se ha leído nada.',
    },
    unreadText: {
      'not loaded': 'Baja una vez hasta el final de tu perfil para que LinkedIn lo cargue.',
      unreadable: 'Está ahí, pero Byline no supo leerlo. El fallo es nuestro, no tuyo.',
    },
  },

  states: {
    loading: {
      title: 'Leyendo esta página…',
      text: 'LinkedIn tarda un momento en tenerlo todo en la página.',
    },
    'no access': {
      title: 'Byline no puede ver esta pestaña',
      text: 'Haz clic en el botón de Byline de la barra de herramientas para que pueda leerla.',
    },
    refused: {
      title: 'No se pudo leer esta página',
      text: 'El navegador no dejó entrar a Byline. Recarga la página y vuelve a hacer clic en el botón de Byline.',
    },
    'closed page': {
      title: 'Byline no puede leer esta página',
      text: 'Es del navegador o no admite extensiones. Abre tu perfil de LinkedIn o una oferta de empleo y haz clic en el botón de Byline.',
    },
    'not a posting': {
      title: 'Aquí no se encontró ninguna oferta',
      text: 'Byline lee tu propio perfil de LinkedIn, y ofertas de empleo en cualquier sitio. Si esto es una, pega su texto.',
    },
    several: {
      title: 'Aquí hay varias ofertas',
      text: 'Abre una de ellas y vuelve a hacer clic en el botón de Byline.',
    },
    'other-profile': {
      title: 'Este no es tu perfil',
      text: 'Byline solo lee el tuyo, así que no ha guardado nada. Abre tu propio perfil para continuar.',
    },
    'no evidence': {
      title: '¿Es este tu perfil?',
      text: 'Nada en la página muestra que sea tuyo, así que Byline no ha guardado nada. Si lo es, recarga la página con tu sesión iniciada.',
    },
    stale: {
      title: 'Esperando a la página',
      text: 'La página aún muestra la anterior. Byline la leerá cuando las dos coincidan.',
    },
    job: {
      title: 'Leyendo la oferta…',
      text: 'La página tarda un momento en tenerlo todo.',
    },
    'job unread': {
      title: 'La oferta aún no está',
      text: 'Baja hasta su descripción y haz clic en “Volver a mirar”, o pega su texto.',
    },
    other: {
      title: 'Abre tu propio perfil',
      text: 'En esta página de LinkedIn no hay nada que Byline pueda leer. Ve a tu perfil: haz clic en tu foto y luego en “Ver perfil”.',
    },
    'edit unreadable': {
      title: 'No se pudo leer el formulario',
      text: 'Byline no pudo saber qué campo estás editando. Abre tu perfil sin el formulario y usa el borrador aquí.',
    },
    retry: 'Volver a mirar',
    always: 'Siempre activo en LinkedIn',
    last: (age: number) => `Usar tu última lectura (${days(age)})`,
    lastNote: (age: number) =>
      `Tu perfil tal como se leyó ${days(age)}. Ábrelo para leerlo de nuevo.`,
  },

  welcome: {
    title: 'Antes de que Byline lea nada',
    text: 'Byline lee tu propio perfil de LinkedIn para puntuarlo según el puesto que quieres, y ofertas de empleo para mostrar qué parte de ellas cubre.',
    points: [
      'Lee solo la pestaña en la que haces clic en su botón y, de todas las personas, solo a ti.',
      'Todo se queda en este dispositivo. Byline no tiene servidor ni pide una cuenta.',
      'Nunca cambia la página de LinkedIn, y nunca hace clic, escribe ni envía nada en ella.',
    ],
    agree: 'De acuerdo, leer mi perfil',
    practice: 'Probar con un perfil de práctica',
    bring: 'Mejor traer mi perfil en un archivo o pegado',
    later: 'Puedes exportar o eliminar todo en cualquier momento, en “Ajustes y tus datos”.',
    practicing: 'Este es un perfil de práctica de una persona inventada. No se guarda nada de él.',
    leave: 'Salir del perfil de práctica',
  },

  more: {
    open: 'Ajustes y tus datos',
    close: 'Volver a las puntuaciones',
    title: 'Ajustes y tus datos',
    panel: 'Abrir junto a la página',
    panelText: 'El panel lateral sigue abierto mientras editas en LinkedIn.',
    always: 'Siempre activo en LinkedIn',
    alwaysText:
      'Sin esto, Byline lee una pestaña solo cuando haces clic ahí en su botón. Con esto, el panel sigue todas las pestañas de LinkedIn.',
    risk: 'Las condiciones de LinkedIn desaprueban toda extensión que lea sus páginas, incluso las tuyas. Byline solo lee, nunca cambia la página, y solo cuando tú lo pides.',
    data: 'Tus datos',
    dataText:
      'Tu perfil, tus borradores y tus ajustes se guardan en este navegador y no van a ningún otro lugar.',
    export: 'Exportar todo',
    delete: 'Eliminar todo',
    deleteSure: '¿Eliminar todo para siempre?',
    deleteYes: 'Sí, eliminar',
    deleteNo: 'Conservar',
    deleted: 'Todo se ha eliminado.',
  },

  troubles: {
    'set aside':
      'Algunos datos guardados no se pudieron entender. Están apartados, no perdidos: “Exportar todo” los incluye.',
    newer:
      'Tus datos se guardaron con una versión más nueva de Byline. Se quedan como están, y lo que cambies ahora no se guarda. Actualiza Byline para continuar.',
    'write failed':
      'El navegador no pudo guardar tus cambios. Siguen aquí en pantalla: copia lo que necesites.',
    'read failed':
      'El navegador no pudo abrir tus datos guardados. Lo que cambies ahora no se guarda.',
  },
};
