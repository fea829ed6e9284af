import type { Words } from '../spoken.ts';

/** The words of the interface, in Portuguese. Sentences with a slot are functions. */

function points(count: number): string {
  return count < 2 ? `${count} ponto` : `${count} pontos`;
}

function characters(count: number): string {
  return count < 2 ? `${count} caractere` : `${count} caracteres`;
}

function days(count: number): string {
  if (count === 0) return 'hoje';
  return count === 1 ? 'ontem' : `há ${count} dias`;
}

export const screens: Words['screens'] = {
  app: 'Byline',
  sections: { headline: 'Título', about: 'Sobre', profile: 'Perfil', role: 'Função' },

  role: {
    label: 'Função desejada',
    pick: 'Escolha a função desejada',
    pickText:
      'O Byline avalia seus textos para uma função por vez. Você pode trocar quando quiser.',
    pickSuggested: 'Seu perfil fala de:',
    none: 'Nenhuma função corresponde.',
    fromProfile: 'Do seu perfil',
    targets: 'Funções desejadas',
    foundAs: (title: string) => `como “${title}”`,
    create: 'Criar minha função',
    createNamed: (name: string) => `Criar a função “${name}”`,
    drop: (title: string) => `Tirar ${title} das funções desejadas`,
    level: 'Nível desejado',
    levels: { junior: 'Júnior', mid: 'Pleno', senior: 'Sênior', lead: 'Liderança ou staff' },
    autoLevel: 'Automático',
    auto: (level: string) => `Automático: ${level}`,
    autoNone: 'Seu perfil não indica um nível, então vale a função como um todo.',
    scoredFor: (level: string) => ` · ${level}`,
  },

  guide: {
    contents: 'Conteúdo do guia',
    open: (title: string) => `Ler o guia: ${title}`,
    groups: {
      fit: 'Sua aderência',
      write: 'Escrita',
      apply: 'Candidatura',
      know: 'A função',
    },
    copyOf: (title: string) => `Sua própria cópia de ${title}.`,
    ownRole: 'Uma função criada por você.',
    noKeywords:
      'Ainda não tem palavras-chave. Inclua algumas, para que textos possam ser avaliados.',
    parts: {
      summary: 'O que é a função',
      keywords: 'Palavras-chave',
      tips: 'Dicas',
      level: (level: string) => `O que ${level} significa aqui`,
      certifications: 'Certificados',
      searches: 'Buscas de quem recruta',
      headlines: 'Modelos de título',
      about: 'Modelo de Sobre',
      proofs: 'Provas a reunir',
      cv: 'Dicas de currículo',
      outreach: 'Mensagens de contato',
      interview: 'Perguntas de entrevista',
      mistakes: 'Erros a evitar',
      expectations: 'O que os empregadores esperam',
      day: 'Um dia na função',
      ladder: 'Degraus da carreira',
      goals: 'Metas para você',
      habits: 'Hábitos que ajudam',
      tools: 'Ferramentas',
      skills: 'Competências por área',
      learning: 'Trilha de aprendizado',
      education: 'Caminhos de entrada',
      faq: 'Perguntas frequentes',
    },
    themesDone: (count: number, total: number) => `${count} de ${total} temas`,
    done: (count: number, total: number) => `${count} de ${total} feitas`,
    held: (count: number, total: number) => `${count} de ${total} no seu perfil`,
    finding: (count: number, total: number) => `${count} de ${total} encontram você`,
    keywords: {
      intro: 'Cada tema conta uma vez: uma das competências dele basta.',
      noProfile: 'Abra seu perfil para ver quais delas você tem.',
      place: {
        shown: 'À vista',
        elsewhere: 'Só mais abaixo',
        lacking: 'Fora do seu perfil',
      },
      bringForward: 'Diga no título, no Sobre ou nas Competências.',
      anyOf: 'Qualquer uma destas, só se for verdade no seu caso:',
      others: 'Também pedidas',
      in: (sections: string) => `em ${sections}`,
    },
    tips: {
      seen: 'Feita: vista no seu perfil',
      open: 'Ainda por fazer',
      show: 'Ver onde',
      showFor: (tip: string) => `Ver onde: ${tip}`,
      hand: 'Estas, nenhuma página mostra: marque aqui o que já fez.',
    },
    level: {
      years: (years: string) => `Tempo habitual na profissão: ${years}.`,
      titles: 'Como as pessoas se apresentam',
      expects: 'O que os empregadores procuram',
      tips: 'Para seu perfil',
    },
    certificates: {
      held: 'No seu perfil',
      missing: 'Fora do seu perfil',
      unreadText: 'Seus certificados ainda não foram lidos: role seu perfil até o fim uma vez.',
    },
    blanksText: 'Palavras entre {chaves} são lacunas: ponha ali seus próprios fatos.',
    copy: (name: string) => `Copiar: ${name}`,
    copied: 'Copiado.',
    copyFailed: 'O navegador não deixou o Byline copiar. Selecione o texto e copie.',
    touches: (skills: string) => `Toca no que falta ao seu perfil: ${skills}`,
    gapsFirst: 'O que toca no que falta ao seu perfil vem primeiro.',
    instead: 'Em vez disso',
    youAreHere: 'Você está aqui',
    goals: { short: 'Nos próximos meses', long: 'Em alguns anos' },
  },

  search: {
    intro:
      'Testadas no seu título, Sobre, cargos e competências, do jeito que o Byline entende a sintaxe do LinkedIn. Não se sabe como o LinkedIn ordena os resultados.',
    noProfile: 'Abra seu perfil para ver quais delas encontram você.',
    finds: 'Encontra você',
    misses: 'Não encontra você',
    stops: {
      needs: (terms: string) => `Falta no seu perfil: ${terms}`,
      'one of': (terms: string) => `Nenhum destes no seu perfil: ${terms}`,
      barred: (terms: string) => `Deixa você de fora, porque você diz: ${terms}`,
    },
    own: 'Experimente uma busca sua',
    ownHint: 'Aspas, AND, OR, NOT em maiúsculas, parênteses.',
    ownExample: '"analista de dados" AND (Spark OR Kafka)',
    wrong: (at: number) => `O erro está no caractere ${at}`,
    here: '‸',
    more: (count: number) => ` e mais ${count}`,
  },

  ownRoles: {
    title: 'Funções criadas por você',
    text: 'Copie um guia e mude o que quiser, comece do zero, ou importe o arquivo de uma função.',
    none: 'Você ainda não tem nenhuma.',
    copyGuide: 'Criar minha cópia',
    edit: 'Editar',
    editNamed: (name: string) => `Editar ${name}`,
    save: 'Salvar em arquivo',
    delete: 'Excluir',
    deleteNamed: (name: string) => `Excluir ${name}`,
    deleteSure: (name: string) => `Excluir “${name}” de vez?`,
    deleteYes: 'Sim, excluir',
    deleteNo: 'Manter',
    start: 'Começar do zero',
    untitled: 'Minha função',
    import: 'Importar arquivo',
    paste: 'Ou cole o texto de um arquivo',
    pasteLabel: 'Texto do arquivo de uma função',
    pasteDo: 'Importar',
    imported: (name: string) => `“${name}” agora é sua, e está escolhida.`,
    refused: (why: string) => `Nada foi mudado. ${why}`,
    unreadable: 'Não foi possível ler o arquivo.',
    editor: {
      title: 'Editar sua função',
      done: 'Pronto',
      saved: 'Cada mudança é salva na hora.',
      name: 'Nome da função',
      nameMissing: 'Uma função precisa de nome. Até lá, fica o último.',
      titles: 'Outros nomes para a mesma função, um por linha',
      summary: 'Do que trata a função',
      keywords: 'Palavras-chave e quanto valem',
      weight: (skill: string) => `Quanto vale ${skill}`,
      weights: { 1: '1 · ajuda', 2: '2 · comum', 3: '3 · central' },
      remove: (what: string) => `Tirar ${what}`,
      add: 'Incluir',
      addKeyword: 'Nova palavra-chave',
      unknown: (word: string) =>
        `O Byline não conhece “${word}” como competência, então não a encontraria em um texto.`,
      alreadyThere: (skill: string) => `${skill} já está lá.`,
      inTheme: (skill: string, theme: string) => `${skill} já está no tema “${theme}”.`,
      themes: 'Temas centrais',
      themesText: 'Um texto aborda um tema quando cita qualquer uma das competências dele.',
      theme: 'Nome do tema',
      addTheme: 'Novo tema',
      addSkill: (theme: string) => `Nova competência para ${theme}`,
    },
  },

  score: {
    of: (score: number) => `${score} de 100`,
    bands: { good: 'Forte', fair: 'No caminho', low: 'A melhorar' },
    notRead: 'Ainda não lido',
    overall: 'Total',
    was: (score: number) => `antes: ${score}`,
  },

  next: {
    label: 'Vale mais',
    gain: (gain: number) => `+${points(gain)}`,
    overall: (gain: number) => `+${points(gain)} no total`,
    done: 'Todos os pontos ganhos. Nada mais a corrigir.',
  },

  text: {
    title: {
      draft: { headline: 'Seu título', about: 'Seu Sobre' },
      form: { headline: 'No formulário do LinkedIn', about: 'No formulário do LinkedIn' },
    },
    following: 'Acompanhando o que você digita no LinkedIn',
    showForm: 'Formulário do LinkedIn',
    showDraft: 'Meu rascunho',
    sourceLabel: 'Qual texto avaliar',
    edited: 'Rascunho, ainda fora do LinkedIn',
    same: 'Como está no seu perfil',
    count: (count: number, limit: number) => `${count} de ${limit} caracteres`,
    over: (count: number) => `${characters(count)} acima do limite do LinkedIn`,
    cut: { headline: 'As listas cortam aqui', about: '“Ver mais” esconde o resto' },
    nothing: {
      headline: 'Ainda não há título. Escreva um abaixo.',
      about: 'Ainda não há texto no Sobre. Escreva um abaixo.',
    },
    marks: {
      keyword: 'palavra-chave da função',
      strong: 'ganha pontos',
      weak: 'pode melhorar',
      misspelt: 'erro de grafia',
    },
    edit: 'Editar rascunho',
    done: 'Fechar editor',
    draftLabel: { headline: 'Rascunho do seu título', about: 'Rascunho do seu Sobre' },
    undo: 'Desfazer',
    restart: 'Recomeçar a partir do meu perfil',
    copy: 'Copiar',
    copied: 'Copiado. Agora cole no formulário do LinkedIn.',
    copyFailed: 'O navegador não deixou o Byline copiar. Selecione o texto no editor e copie.',
    profileMoved:
      'Seu perfil mudou desde que você começou este rascunho. O rascunho está como você deixou.',
    blanks: 'Troque as palavras entre {chaves} por seus próprios fatos, ou tire.',
    safeDraft: 'Seu rascunho está guardado ao lado.',
  },

  keywords: {
    title: 'Palavras-chave da função',
    present: 'Você tem',
    missing: 'Você poderia incluir, só se for verdade',
    noneYet: 'Nenhuma delas ainda.',
    allThere: 'Todas as palavras-chave da função estão lá.',
    add: (skill: string) => `Pôr ${skill} no rascunho`,
    more: (count: number) => `Mostrar mais ${count}`,
    fewer: 'Mostrar menos',
  },

  checks: {
    title: 'De onde vêm os pontos',
    status: { pass: 'Feito', partial: 'Feito em parte', fail: 'A fazer' },
    points: (earned: string, weight: string) => `${earned} de ${weight}`,
    pointsSpoken: (earned: string, weight: string) => `${earned} de ${weight} pontos`,
    why: 'Por que conta',
    cameFrom: (source: string) => `De onde vem isto: ${source}`,
    source:
      'Os pontos são uma avaliação do próprio Byline, com base em conselhos públicos. O LinkedIn não ordena por eles.',
    stillToGain: (gain: number) => `Vale até ${points(gain)} desta pontuação.`,
    sum: (earned: string, applicable: string, score: number) =>
      `${earned} de ${applicable} pontos dão ${score} de 100`,
    apply: 'Pôr no rascunho',
    replace: (from: string, to: string) => `“${from}” passa a ser “${to}”`,
    removes: (from: string) => `Tirar “${from}”`,
    adds: (to: string) => `Incluir “${to}”`,
    fact: (text: string, section: string) => `“${text}” vem do seu perfil: ${section}.`,
    held: 'Estão bons assim. Passam a valer por inteiro quando o texto falar claramente da função:',
    ignore: 'Ignorar',
    ignored: (count: number) =>
      count < 2 ? `${count} sugestão ignorada.` : `${count} sugestões ignoradas.`,
    showIgnored: 'Mostrar de novo',
  },

  profile: {
    fields: {
      name: 'Nome',
      headline: 'Título',
      location: 'Localidade',
      about: 'Sobre',
      experience: 'Experiência',
      education: 'Formação acadêmica',
      skills: 'Competências',
      certifications: 'Licenças e certificados',
      featured: 'Em destaque',
      languages: 'Idiomas',
    },
    found: 'Lido',
    count: (count: number, total: number | undefined) => {
      const read = count < 2 ? 'item lido' : 'itens lidos';
      return total !== undefined && total > count
        ? `${count} de ${total} itens lidos`
        : `${count} ${read}`;
    },
    empty: 'Vazio no seu perfil',
    'not loaded': 'Ainda não carregado',
    unreadable: 'O Byline não conseguiu ler',
    scroll:
      'O LinkedIn carrega o perfil conforme você rola a tela. Role o seu até o fim uma vez, e o Byline lê o resto.',
    unread: {
      headline: 'Seu título ainda não foi lido.',
      about: 'Seu Sobre ainda não foi lido.',
      profile: 'Nada desta parte foi lido ainda.',
    },
    unreadText: {
      'not loaded': 'Role seu perfil até o fim uma vez, para que o LinkedIn carregue esta parte.',
      unreadable: 'Está lá, mas o Byline não conseguiu entender. O erro é nosso, não seu.',
    },
  },

  states: {
    loading: {
      title: 'Lendo esta página…',
      text: 'Leva um instante até o LinkedIn colocar tudo na página.',
    },
    'no access': {
      title: 'O Byline não consegue ver esta aba',
      text: 'Clique no botão do Byline na barra de ferramentas para permitir que ele leia esta aba.',
    },
    refused: {
      title: 'Não foi possível ler esta página',
      text: 'O navegador não deixou o Byline entrar. Recarregue a página e clique de novo no botão do Byline.',
    },
    'closed page': {
      title: 'O Byline não pode ler esta página',
      text: 'Ela é do navegador ou está fechada a extensões. Abra seu perfil no LinkedIn ou uma vaga e clique no botão do Byline.',
    },
    'not a posting': {
      title: 'Nenhuma vaga encontrada aqui',
      text: 'O Byline lê seu próprio perfil no LinkedIn e vagas em qualquer site. Se esta for uma vaga, cole o texto dela.',
    },
    several: {
      title: 'Há várias vagas aqui',
      text: 'Abra uma delas e clique de novo no botão do Byline.',
    },
    'other-profile': {
      title: 'Este não é seu perfil',
      text: 'O Byline lê só o seu, por isso não guardou nada. Abra seu próprio perfil para continuar.',
    },
    'no evidence': {
      title: 'Este é seu perfil?',
      text: 'Nada na página mostra que é seu, por isso o Byline não guardou nada. Se for, entre na sua conta e recarregue a página.',
    },
    stale: {
      title: 'Esperando a página',
      text: 'O que se vê ainda é da página anterior. O Byline lê assim que a nova aparecer.',
    },
    job: {
      title: 'Lendo a vaga…',
      text: 'Leva um instante até a página ter tudo.',
    },
    'job unread': {
      title: 'A vaga ainda não apareceu',
      text: 'Role até a descrição dela e clique em “Tentar de novo”, ou cole o texto.',
    },
    other: {
      title: 'Abra seu próprio perfil',
      text: 'Nesta página do LinkedIn não há nada para o Byline ler. Vá ao seu perfil: clique na sua foto e depois em “Ver perfil”.',
    },
    'edit unreadable': {
      title: 'Não foi possível ler o formulário',
      text: 'O Byline não soube dizer qual campo você está editando. Abra seu perfil sem o formulário e use o rascunho daqui.',
    },
    retry: 'Tentar de novo',
    always: 'Sempre ativo no LinkedIn',
    last: (age: number) => `Usar a última leitura (${days(age)})`,
    lastNote: (age: number) => `Seu perfil, lido ${days(age)}. Abra para ler de novo.`,
  },

  welcome: {
    title: 'Antes que o Byline leia qualquer coisa',
    text: 'O Byline lê seu próprio perfil no LinkedIn e dá a ele uma pontuação para a função que você quer. Também lê vagas, para mostrar o que delas seu perfil já atende.',
    points: [
      'Ele lê só a aba em que você clica no botão dele e não lê o perfil de mais ninguém.',
      'Tudo fica neste computador. O Byline não tem servidor nem cadastro.',
      'Ele nunca muda a página do LinkedIn, e nunca clica, digita ou envia nada lá.',
    ],
    agree: 'Concordo, ler meu perfil',
    practice: 'Testar com um perfil de exemplo',
    bring: 'Importar um arquivo ou colar meu perfil',
    later:
      'Você pode exportar ou excluir tudo a qualquer momento, em “Configurações e seus dados”.',
    practicing: 'Este é um perfil de exemplo, de uma pessoa inventada. Nada dele é guardado.',
    leave: 'Sair do perfil de exemplo',
  },

  more: {
    open: 'Configurações e seus dados',
    close: 'Voltar à pontuação',
    title: 'Configurações e seus dados',
    panel: 'Abrir ao lado da página',
    panelText: 'O painel lateral fica aberto enquanto você edita no LinkedIn.',
    always: 'Sempre ativo no LinkedIn',
    alwaysText:
      'Sem isto, o Byline só lê uma aba depois que você clica no botão dele ali. Com isto, o painel acompanha todas as abas do LinkedIn.',
    risk: 'Os termos do LinkedIn não veem com bons olhos nenhuma extensão que leia as páginas dele, mesmo a do seu próprio perfil. O Byline só lê, nunca muda a página, e só quando você pede.',
    data: 'Seus dados',
    dataText:
      'Seu perfil, seus rascunhos e suas configurações ficam neste navegador e não vão a nenhum outro lugar.',
    export: 'Exportar tudo',
    delete: 'Excluir tudo',
    deleteSure: 'Excluir tudo de vez?',
    deleteYes: 'Sim, excluir',
    deleteNo: 'Manter',
    deleted: 'Tudo foi excluído.',
  },

  troubles: {
    'set aside':
      'Não foi possível entender alguns dados guardados. Eles foram separados, não perdidos: “Exportar tudo” inclui esses dados.',
    newer:
      'Seus dados foram salvos por um Byline mais novo. Ficam como estão, e o que você mudar agora não será salvo. Atualize o Byline para continuar.',
    'write failed':
      'O navegador não conseguiu salvar suas mudanças. Elas ainda estão aqui na tela: copie o que precisar.',
    'read failed':
      'O navegador não conseguiu abrir seus dados salvos. O que você mudar agora não será salvo.',
  },
};
