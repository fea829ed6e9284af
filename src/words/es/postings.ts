import type { Words } from '../spoken.ts';

/** The words of the screens about postings. */

const percent = (share: number): string => `${share}\u00a0%`;

function ago(days: number): string {
  if (days === 0) return 'hoy';
  return days === 1 ? 'ayer' : `hace ${days} días`;
}

export const postingWords: Words['postingWords'] = {
  untitled: 'Esta oferta',
  mode: { remote: 'Remoto', hybrid: 'Híbrido', 'on site': 'Presencial' },
  back: 'Atrás',
  backToPosting: 'Volver a la oferta',
  understanding: 'Leyendo la oferta…',

  coverage: {
    label: 'Lo que muestra tu perfil',
    of: (share: number) => `${percent(share)} cubierto`,
    sentence: (share: number) =>
      `Tu perfil muestra el ${percent(share)} de lo que pide esta oferta.`,
    none: 'Byline no encontró aquí nada que un perfil pueda mostrar.',
    drafted: (share: number) => `Con tus borradores: ${percent(share)}.`,
    asRead: (days: number) => `Comparada con tu perfil tal como se leyó ${ago(days)}.`,
    noProfile: 'Byline aún no ha leído tu perfil',
    noProfileText:
      'Abre una vez tu propio perfil en LinkedIn y haz clic en el botón de Byline. Después vuelve: Byline mostrará qué parte de esta oferta cubre.',
    unread: (sections: string) =>
      `Aún sin leer: ${sections}. Abre tu perfil y baja una vez hasta el final; puede que lo que falta aquí esté ahí.`,
    how: 'Lo imprescindible cuenta más; después, lo deseable y, por último, lo que solo se menciona. Lo que está más abajo en tu perfil cuenta en parte. Los pesos son de Byline.',
    language:
      'Byline no entiende bien el idioma de esta oferta. Nombra solo los términos que conoce.',
  },
  terms: {
    missing: 'No están en tu perfil',
    missingText: 'Añádelos solo si son ciertos en tu caso.',
    elsewhere: 'Dales más visibilidad',
    elsewhereText: 'Los tienes, pero no donde se mira primero.',
    covered: 'Cubiertos',
    none: 'Nada.',
    importance: { required: 'imprescindible', preferred: 'deseable', mentioned: 'mencionado' },
    unsure: 'dudoso',
    times: (count: number) => (count === 1 ? 'nombrado 1 vez' : `nombrado ${count} veces`),
    places: 'Dónde decirlo',
    ownWords: 'Tus propias palabras:',
    add: {
      headline: 'Añadir al borrador del titular',
      about: 'Añadir al borrador de Acerca de',
    },
    added: 'Está en tu borrador.',
    copy: 'Copiar la palabra',
    open: {
      skills: 'Abrir tus aptitudes en LinkedIn',
      experience: 'Abrir tu experiencia en LinkedIn',
    },
    section: {
      headline: 'Titular',
      about: 'Acerca de',
      skills: 'Aptitudes',
      experience: (title: string) => `Experiencia: ${title}`,
      certifications: 'Certificaciones',
      education: 'Educación',
      featured: 'Destacado',
      languages: 'Idiomas',
      name: 'Nombre',
      location: 'Ubicación',
    },
    either: (others: string) => `o bien ${others}`,
  },
  facts: {
    title: 'También se pide',
    status: { met: 'Se cumple', 'not met': 'No se cumple', 'cannot tell': 'No se sabe' },
    salary: (salary: string) => `Salario según la oferta: ${salary}`,
  },
  text: { title: 'La oferta', marked: 'Lo que Byline tomó por un término está marcado.' },

  save: 'Guardar esta oferta',
  saved: 'Guardada',
  state: 'En qué punto estás',
  states: {
    interested: 'Me interesa',
    applied: 'Solicitud enviada',
    interview: 'Entrevista',
    offer: 'Propuesta recibida',
    closed: 'Cerrada',
  },
  note: 'Tu nota',
  remove: 'Eliminar',
  removeSure: (title: string) => `¿Eliminar “${title}”?`,
  removeYes: 'Sí, eliminar',
  removeNo: 'Conservar',
  trouble:
    'El navegador no pudo guardar o encontrar tus ofertas. Inténtalo de nuevo, o exporta tus datos.',

  list: {
    open: 'Mis ofertas',
    title: 'Mis ofertas',
    none: 'Aún no has guardado ninguna. Abre una oferta en cualquier portal de empleo, haz clic en el botón de Byline y guárdala.',
    search: 'Buscar en tus ofertas',
    sort: 'Ordenar por',
    sorts: { newest: 'Más recientes', coverage: 'Mejor cubiertas' },
    filter: 'Mostrar',
    all: 'Todas',
    noMatch: 'Ninguna coincide.',
    count: (shown: number, total: number) => {
      if (shown !== total) return `${shown} de ${total}`;
      return total === 1 ? '1 guardada' : `${total} guardadas`;
    },
    savedAt: (days: number) => `guardada ${ago(days)}`,
    rose: (from: number, to: number) => `${from} → ${percent(to)}`,
    share: percent,
    unknown: 'sin comparar aún',
    more: (count: number) => `Mostrar ${count} más`,
    pick: (title: string) => `Elegir ${title}`,
    picked: (count: number) => (count === 1 ? '1 elegida' : `${count} elegidas`),
    compare: 'Lado a lado',
    shared: 'Lo que comparten',
    pickHint: 'Elige algunas para verlas lado a lado, o para ver qué comparten.',
  },

  paste: {
    title: 'Traer una oferta',
    text: 'Pega el texto de una oferta, o suelta un archivo aquí.',
    label: 'Texto de una oferta',
    do: 'Ver qué pide',
    choose: 'Elegir un archivo',
    refused: 'Esto no parece una oferta. Pega su texto completo.',
    unreadable: 'El archivo no se pudo leer como texto.',
  },

  shared: {
    title: 'Lo que comparten estas ofertas',
    text: (count: number) =>
      count === 1
        ? 'De 1 oferta. Lo que más se pide va primero.'
        : `De ${count} ofertas. Lo que piden casi todas va primero.`,
    asked: (count: number, total: number) => `${count} de ${total}`,
    status: { covered: 'Cubierto', elsewhere: 'Más abajo', missing: 'Falta' },
    name: 'Nombre del puesto',
    make: 'Crear un puesto con esto',
    made: (name: string) =>
      `“${name}” ya es un puesto personalizado. Tus textos se puntúan para él.`,
    none: 'No comparten ningún término que Byline conozca.',
  },

  compare: {
    title: 'Lado a lado',
    term: 'Término',
    coverage: 'Cobertura',
    cell: (importance: string, status: string) => `${importance}, ${status}`,
    notAsked: 'no se pide',
    roles: 'Con los puestos a los que aspiras',
    noProfile: 'Abre una vez tu propio perfil para ver qué cubre.',
  },
};
