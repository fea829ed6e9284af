import type { Words } from '../spoken.ts';

/** The words of the screens about postings, in Portuguese. */

const percent = (share: number): string => `${share}%`;

function ago(days: number): string {
  if (days === 0) return 'hoje';
  return days === 1 ? 'ontem' : `há ${days} dias`;
}

export const postingWords: Words['postingWords'] = {
  untitled: 'Esta vaga',
  mode: { remote: 'Remoto', hybrid: 'Híbrido', 'on site': 'Presencial' },
  back: 'Voltar',
  backToPosting: 'Voltar à vaga',
  understanding: 'Lendo a vaga…',

  coverage: {
    label: 'O que seu perfil mostra',
    of: (share: number) => `Cobertura de ${percent(share)}`,
    sentence: (share: number) => `Seu perfil mostra ${percent(share)} do que esta vaga pede.`,
    none: 'O Byline não encontrou aqui nada que um perfil possa mostrar.',
    drafted: (share: number) => `Com seus rascunhos: ${percent(share)}.`,
    asRead: (days: number) => `Comparação com seu perfil, lido ${ago(days)}.`,
    noProfile: 'O Byline ainda não leu seu perfil',
    noProfileText:
      'Abra uma vez seu próprio perfil no LinkedIn e clique no botão do Byline. Depois volte: o Byline vai mostrar o que desta vaga seu perfil já atende.',
    unread: (sections: string) =>
      `Ainda não lido: ${sections}. Abra seu perfil e role até o fim uma vez; o que falta aqui pode estar lá.`,
    how: 'Os termos obrigatórios valem mais, depois os desejáveis, depois os só mencionados. O que está mais abaixo no seu perfil vale em parte. Os pesos são do próprio Byline.',
    language: 'O Byline não entende bem o idioma desta vaga. Ele aponta só os termos que conhece.',
  },
  terms: {
    missing: 'Fora do seu perfil',
    missingText: 'Inclua só se for verdade no seu caso.',
    elsewhere: 'Dar mais destaque',
    elsewhereText: 'Você tem estes, mas não onde se olha primeiro.',
    covered: 'Já aparece',
    none: 'Nada.',
    importance: { required: 'obrigatório', preferred: 'desejável', mentioned: 'mencionado' },
    unsure: 'incerto',
    times: (count: number) => `citado ${count} ${count < 2 ? 'vez' : 'vezes'}`,
    places: 'Onde dizer',
    ownWords: 'Suas próprias palavras:',
    add: {
      headline: 'Pôr no rascunho do título',
      about: 'Pôr no rascunho do Sobre',
    },
    added: 'Já está no seu rascunho.',
    copy: 'Copiar a palavra',
    open: {
      skills: 'Abrir suas competências no LinkedIn',
      experience: 'Abrir sua experiência no LinkedIn',
    },
    section: {
      headline: 'Título',
      about: 'Sobre',
      skills: 'Competências',
      experience: (title: string) => `Experiência: ${title}`,
      certifications: 'Licenças e certificados',
      education: 'Formação acadêmica',
      featured: 'Em destaque',
      languages: 'Idiomas',
      name: 'Nome',
      location: 'Localidade',
    },
    either: (others: string) => `ou ${others}`,
  },
  facts: {
    title: 'A vaga também pede',
    status: { met: 'Atende', 'not met': 'Não atende', 'cannot tell': 'Não dá para saber' },
    salary: (salary: string) => `Salário, como a vaga informa: ${salary}`,
  },
  text: { title: 'A vaga', marked: 'O que o Byline tomou por um termo está marcado.' },

  save: 'Salvar esta vaga',
  saved: 'Salva',
  state: 'Situação',
  states: {
    interested: 'Tenho interesse',
    applied: 'Candidatura enviada',
    interview: 'Entrevista',
    offer: 'Proposta',
    closed: 'Encerrada',
  },
  note: 'Sua anotação',
  remove: 'Excluir',
  removeSure: (title: string) => `Excluir “${title}”?`,
  removeYes: 'Sim, excluir',
  removeNo: 'Manter',
  trouble:
    'O navegador não conseguiu guardar ou encontrar suas vagas salvas. Tente de novo, ou exporte seus dados.',

  list: {
    open: 'Minhas vagas',
    title: 'Minhas vagas',
    none: 'Nenhuma salva ainda. Abra uma vaga em qualquer site, clique no botão do Byline e salve.',
    search: 'Buscar nas suas vagas',
    sort: 'Ordenar por',
    sorts: { newest: 'Mais recentes', coverage: 'Maior cobertura' },
    filter: 'Mostrar',
    all: 'Todas',
    noMatch: 'Nenhuma corresponde.',
    count: (shown: number, total: number) => {
      if (shown !== total) return `${shown} de ${total}`;
      return total < 2 ? `${total} salva` : `${total} salvas`;
    },
    savedAt: (days: number) => `salva ${ago(days)}`,
    rose: (from: number, to: number) => `${from} → ${percent(to)}`,
    share: percent,
    unknown: 'ainda não comparada',
    more: (count: number) => `Mostrar mais ${count}`,
    pick: (title: string) => `Selecionar ${title}`,
    picked: (count: number) => (count < 2 ? `${count} selecionada` : `${count} selecionadas`),
    compare: 'Lado a lado',
    shared: 'O que têm em comum',
    pickHint: 'Selecione algumas para ver lado a lado, ou o que têm em comum.',
  },

  paste: {
    title: 'Importar uma vaga',
    text: 'Cole o texto de uma vaga, ou solte um arquivo aqui.',
    label: 'Texto de uma vaga',
    do: 'Ver a vaga',
    choose: 'Escolher arquivo',
    refused: 'Isto não parece uma vaga. Cole o texto inteiro.',
    unreadable: 'Não foi possível ler o arquivo como texto.',
  },

  shared: {
    title: 'O que estas vagas têm em comum',
    text: (count: number) =>
      `De ${count} ${count < 2 ? 'vaga' : 'vagas'}. O que a maioria pede vem primeiro.`,
    asked: (count: number, total: number) => `${count} de ${total}`,
    status: { covered: 'Já aparece', elsewhere: 'Mais abaixo', missing: 'Falta' },
    name: 'Nome da função',
    make: 'Criar minha função',
    made: (name: string) => `“${name}” agora é uma função sua. Seus textos são avaliados para ela.`,
    none: 'Elas não têm em comum nenhum termo que o Byline conheça.',
  },

  compare: {
    title: 'Lado a lado',
    term: 'Termo',
    coverage: 'Cobertura',
    cell: (importance: string, status: string) => `${importance}, ${status}`,
    notAsked: 'não pedido',
    roles: 'Com as funções desejadas',
    noProfile: 'Abra uma vez seu próprio perfil para ver o que ele atende.',
  },
};
