import type { Words } from '../spoken.ts';

/** The words of the screens about reading and correcting the profile. */

function ago(days: number): string {
  if (days === 0) return 'hoy';
  return days === 1 ? 'ayer' : `hace ${days} días`;
}

export const wayInScreen: Words['wayInScreen'] = {
  open: 'Traer tu perfil sin la página de LinkedIn',
  title: 'Trae tu perfil',
  text: 'Las condiciones de LinkedIn desaprueban toda extensión que lea sus páginas. Estas vías no necesitan ninguna de ellas.',
  file: 'Desde un archivo',
  fileText:
    'El ZIP de “Obtener una copia de tus datos” (LinkedIn: Ajustes, Privacidad de los datos) o el PDF de “Guardar en PDF” de tu perfil. Suéltalo aquí o elígelo.',
  choose: 'Elegir archivos',
  paste: 'Desde el portapapeles',
  pasteText:
    'Selecciona toda la página de tu perfil, cópiala y pégala aquí. O pega solo tu titular o tu Acerca de.',
  pasteLabel: 'Tu perfil copiado',
  pasteDo: 'Leer',
  reading: 'Leyendo…',
  done: 'Tu perfil se ha leído.',
  see: 'Ver mis puntuaciones',
  as: { headline: 'Es mi titular', about: 'Es mi Acerca de' },
  local: 'Lo que traes se lee en este dispositivo y no sale de él.',

  health: {
    title: 'Lo que Byline ha leído',
    // Nouns without an article: “from” is said in a way that needs no “de el”.
    ways: {
      page: 'tu página de perfil',
      export: 'exportación de datos de LinkedIn',
      pdf: 'PDF de LinkedIn',
      paste: 'texto pegado',
    },
    from: (way: string, days: number) => `Origen: ${way}, ${ago(days)}`,
    by: (strategy: string) => `Se encontró por: ${strategy}`,
    corrected: 'Corregido por ti',
    show: (section: string) => `Más sobre ${section}`,
    todo: {
      'not loaded':
        'Baja hasta esta parte de tu perfil, o abre su propia página (“Mostrar todo”). O trae tu perfil en un archivo o pegado.',
      unreadable:
        'Está en la página, pero LinkedIn ha cambiado cómo está hecha. Trae tu perfil en un archivo o pegado, o escríbelo aquí. Un informe de página nos ayuda a arreglarlo.',
    },
    begun: (count: number, total: number) =>
      `LinkedIn muestra aquí ${count} de ${total}. Abre una vez “Mostrar todo” y Byline lee el resto.`,
    edit: 'Corregir',
    editNamed: (section: string) => `Corregir ${section}`,
    save: 'Guardar corrección',
    cancel: 'Dejarlo como estaba',
    reset: 'Retirar mi corrección',
    until: 'Tu corrección se mantiene hasta que LinkedIn diga algo nuevo.',
    oneALine: 'Uno por línea.',
    add: 'Añadir otro',
    drop: (count: number) => `Quitar el número ${count}`,
    item: (count: number) => `Número ${count}`,
    columns: {
      title: 'Cargo',
      company: 'Empresa',
      start: 'Desde (AAAA-MM o AAAA)',
      end: 'Hasta (vacío: hasta hoy)',
      location: 'Lugar',
      description: 'Qué hiciste',
      school: 'Institución educativa',
      degree: 'Título',
      field: 'Disciplina',
      name: 'Nombre',
      issuer: 'Quién la emite',
      issued: 'Cuándo (AAAA-MM o AAAA)',
      kind: 'Tipo',
      url: 'Enlace',
    },
  },

  report: {
    title: 'LinkedIn ha cambiado esta página',
    text: 'Byline no pudo leer algunas partes de tu propio perfil. Un informe de página nos muestra cómo está hecha ahora. No contiene ninguna de tus palabras, ni el nombre, número, fecha, enlace o imagen de nadie.',
    keeps:
      'Guarda el orden de las partes, los nombres técnicos que LinkedIn les da, la longitud de las palabras y cuántos elementos tiene cada parte. Míralo antes de guardarlo; por sí solo no va a ninguna parte.',
    make: 'Crear informe de página',
    shown: 'Esto es todo lo que contiene el informe:',
    save: 'Guardar el informe',
    failed:
      'No se pudo mirar la página. Abre tu perfil, haz clic en el botón de Byline e inténtalo de nuevo.',
  },
};
