import type { Words } from '../spoken.ts';

/** The words of the screens about reading and correcting the profile, in Portuguese. */

function ago(days: number): string {
  if (days === 0) return 'hoje';
  return days === 1 ? 'ontem' : `há ${days} dias`;
}

export const wayInScreen: Words['wayInScreen'] = {
  open: 'Importar seu perfil sem a página do LinkedIn',
  title: 'Importar seu perfil',
  text: 'Os termos do LinkedIn não veem com bons olhos nenhuma extensão que leia as páginas dele. Estas formas não precisam de nenhuma delas.',
  file: 'De um arquivo',
  fileText:
    'O ZIP de “Obter uma cópia dos seus dados” (no LinkedIn: Configurações, Privacidade dos dados) ou o PDF de “Salvar como PDF” no seu perfil. Solte aqui ou escolha.',
  choose: 'Escolher arquivos',
  paste: 'Da área de transferência',
  pasteText:
    'Selecione toda a página do seu perfil, copie e cole aqui. Ou cole só seu título ou seu Sobre.',
  pasteLabel: 'Seu perfil copiado',
  pasteDo: 'Ler',
  reading: 'Lendo…',
  done: 'Seu perfil foi lido.',
  see: 'Ver minha pontuação',
  as: { headline: 'É meu título', about: 'É meu Sobre' },
  local: 'O que você importa é lido neste computador e não vai a lugar nenhum.',

  health: {
    title: 'O que o Byline leu',
    ways: {
      page: 'da página do seu perfil',
      export: 'da exportação de dados do LinkedIn',
      pdf: 'do PDF do LinkedIn',
      paste: 'de um texto colado',
    },
    from: (way: string, days: number) => `${way}, ${ago(days)}`,
    by: (strategy: string) => `Encontrado por: ${strategy}`,
    corrected: 'Corrigido por você',
    show: (section: string) => `Mais sobre “${section}”`,
    todo: {
      'not loaded':
        'Role até esta parte do seu perfil, ou abra a página dela (“Exibir tudo”). Ou importe um arquivo, ou cole seu perfil.',
      unreadable:
        'Está na página, mas o LinkedIn mudou como ela é montada. Importe um arquivo, cole seu perfil, ou digite aqui. Um relatório da página nos ajuda a consertar.',
    },
    begun: (count: number, total: number) =>
      `O LinkedIn mostra ${count} de ${total} aqui. Abra “Exibir tudo” uma vez, e o Byline lê o resto.`,
    edit: 'Corrigir',
    editNamed: (section: string) => `Corrigir “${section}”`,
    save: 'Salvar correção',
    cancel: 'Deixar como estava',
    reset: 'Desfazer minha correção',
    until: 'Sua correção vale até o próprio LinkedIn dizer algo novo.',
    oneALine: 'Um por linha.',
    add: 'Acrescentar outro',
    drop: (count: number) => `Tirar o item ${count}`,
    item: (count: number) => `Item ${count}`,
    columns: {
      title: 'Cargo',
      company: 'Empresa',
      start: 'Início (AAAA-MM ou AAAA)',
      end: 'Término (vazio: até hoje)',
      location: 'Localidade',
      description: 'O que você fez',
      school: 'Instituição de ensino',
      degree: 'Diploma',
      field: 'Área de estudo',
      name: 'Nome',
      issuer: 'Quem emitiu',
      issued: 'Quando (AAAA-MM ou AAAA)',
      kind: 'Tipo',
      url: 'Link',
    },
  },

  report: {
    title: 'O LinkedIn mudou esta página',
    text: 'O Byline não conseguiu ler algumas partes do seu próprio perfil. Um relatório da página nos mostra como ela é montada agora. Ele não leva nenhuma palavra sua, nem nome, número, data, link ou foto de ninguém.',
    keeps:
      'Ele leva a ordem das partes, os nomes técnicos que o LinkedIn dá a elas, o comprimento das palavras e quantos itens cada parte tem. Veja antes de salvar; ele não vai a lugar nenhum sozinho.',
    make: 'Criar um relatório da página',
    shown: 'Isto é tudo o que há no relatório:',
    save: 'Salvar o relatório em arquivo',
    failed:
      'Não foi possível examinar a página. Abra seu perfil, clique no botão do Byline e tente de novo.',
  },
};
