import type { SentenceBank } from './bank.ts';

export const portuguese: SentenceBank = {
  who: {
    plain: [
      'Trabalho como [aTitle] na empresa [employer].',
      'Meu trabalho: [title] na empresa [employer].',
      'Trabalho como [aTitle].',
      'Meu trabalho: [title].',
    ],
    warm: [
      'Que bom ver você por aqui. Trabalho como [aTitle] na empresa [employer].',
      'O que eu faço? Trabalho como [aTitle] na empresa [employer].',
      'Que bom ver você por aqui. Trabalho como [aTitle].',
      'O que eu faço? Trabalho como [aTitle].',
    ],
    bold: [
      '[Title] na empresa [employer]. Esse é o meu trabalho, e isto é o que saiu dele.',
      'Meu trabalho em uma linha: [title] na empresa [employer].',
      '[Title]. Esse é o meu trabalho, e isto é o que saiu dele.',
      'Meu trabalho em uma linha: [title].',
    ],
  },
  what: {
    plain: [
      'Trabalho com [tools].',
      'Minhas ferramentas são [tools].',
      'Meu trabalho trata disto: [topics].',
      'Meus temas: [topics].',
    ],
    warm: [
      'Você pode me perguntar sobre [tools].',
      'Na minha caixa de ferramentas há [tools].',
      'Disto eu posso falar: [topics].',
      'Meus dias são feitos disto: [topics].',
    ],
    bold: [
      'Minhas ferramentas: [tools].',
      'Com que trabalho: [tools].',
      'Meus temas: [topics].',
      'Do que se trata: [topics].',
    ],
  },
  field: {
    plain: ['Minha área: [domain].', 'A área em que trabalho: [domain].'],
    warm: ['Meu canto da profissão: [domain].', 'Por onde ando: [domain].'],
    bold: ['A área: [domain].', 'Onde: [domain].'],
  },
  outcome: {
    plain: [
      'Do meu trabalho na empresa [at]: [result].',
      'Um resultado na empresa [at]: [result].',
      'Um resultado: [result].',
      'Outro resultado: [result].',
      'Mais um número do meu trabalho: [result].',
      'Isto também conta: [result].',
    ],
    warm: [
      'Da empresa [at] gosto de contar isto: [result].',
      'Na empresa [at] saiu isto: [result].',
      'Isto eu gosto de contar: [result].',
      'E mais um exemplo: [result].',
      'Pergunte-me também sobre isto: [result].',
      'Só mais uma coisa: [result].',
    ],
    bold: [
      'O que saiu na empresa [at]: [result].',
      'Na empresa [at], em uma linha: [result].',
      'O resultado: [result].',
      'Depois isto: [result].',
      'E isto: [result].',
      'Em uma linha: [result].',
    ],
  },
  scope: {
    plain: [
      'O tamanho do meu trabalho: [scopes].',
      'Isto também faz parte: [scopes].',
      'Em números: [scopes].',
    ],
    warm: ['Para você ter uma ideia: [scopes].', 'E para completar o quadro: [scopes].'],
    bold: ['O tamanho: [scopes].', 'Em números: [scopes].', 'Além disso: [scopes].'],
  },
  voice: {
    plain: [
      'Aqui só coloquei o que posso mostrar.',
      'Sobre cada uma destas linhas posso contar mais, se você perguntar.',
    ],
    warm: [
      'Por trás de cada linha há uma história, e eu conto com gosto, tomando um café.',
      'O que falta aqui eu conto com gosto; é só perguntar.',
    ],
    bold: [
      'Deixo os adjetivos de fora; aqui está o que posso mostrar.',
      'Escolha qualquer linha e eu digo o que há por trás dela.',
    ],
  },
  credentials: {
    plain: ['Meus diplomas e certificados: [credentials].', 'No papel: [credentials].'],
    warm: ['Com carimbo e assinatura: [credentials].', 'Na parede está isto: [credentials].'],
    bold: ['Certificados: [credentials].', 'No papel: [credentials].'],
  },
  education: {
    plain: ['Minha formação: [education].', 'O que estudei: [education].'],
    warm: ['Onde tudo começou: [education].', 'Aqui aprendi o básico: [education].'],
    bold: ['Formação: [education].', 'Estudos: [education].'],
  },
  languages: {
    plain: ['Meus idiomas: [languages].', 'Os idiomas em que trabalho: [languages].'],
    warm: ['Podemos falar nestes idiomas: [languages].', 'Escolha o idioma: [languages].'],
    bold: ['Idiomas: [languages].', 'Falo isto: [languages].'],
  },
  place: {
    plain: ['Minha base: [place].', 'Onde trabalho: [place].'],
    warm: ['Estou aqui: [place].', 'Minha casa: [place].'],
    bold: ['Lugar: [place].', 'Onde: [place].'],
  },
  moreTools: {
    plain: ['Também trabalho com [moreTools].', 'Outras ferramentas: [moreTools].'],
    warm: ['Na caixa há mais: [moreTools].', 'Você também pode me perguntar sobre [moreTools].'],
    bold: ['Além disso: [moreTools].', 'Mais ferramentas: [moreTools].'],
  },
  moreTopics: {
    plain: ['Meu trabalho também é isto: [moreTopics].', 'Outros temas: [moreTopics].'],
    warm: ['Disto também podemos falar: [moreTopics].', 'E há mais para contar: [moreTopics].'],
    bold: ['A isso se soma: [moreTopics].', 'Mais temas: [moreTopics].'],
  },
  invitation: {
    plain: [
      'Se você trabalha com o tema [topic], escreva para mim por aqui.',
      'Perguntas sobre o tema [topic]? Uma mensagem por aqui chega até mim.',
      'Se você tem uma pergunta sobre o meu trabalho, escreva para mim por aqui.',
      'Uma mensagem por aqui chega até mim.',
    ],
    warm: [
      'Você também pensa no tema [topic]? Mande uma mensagem por aqui, vou gostar de ler.',
      'Vamos conversar sobre o tema [topic]? Uma mensagem por aqui chega até mim.',
      'Mande uma mensagem por aqui; quero saber em que você trabalha.',
      'Vamos conversar? Uma mensagem por aqui chega até mim.',
    ],
    bold: [
      'Precisa de alguém para o tema [topic]? Escreva para mim por aqui.',
      'Um caso difícil no tema [topic]? Escreva para mim por aqui.',
      'É disso que você precisa? Escreva para mim por aqui.',
      'Agora é com você: escreva para mim por aqui.',
    ],
  },
  questions: {
    leads: ['Em números:', 'Outro número:', 'E mais um:', 'O tamanho:'],
    proof: [
      'O que melhorou com o seu trabalho, e quanto?',
      'Para quantas pessoas, clientes ou colegas você trabalha?',
      'Quantos casos de um tipo passam pelas suas mãos em uma semana?',
      'O que levava quanto tempo antes, e quanto leva agora?',
      'Quanto dinheiro, tempo ou material você economizou?',
      'Quantas pessoas você liderou ou treinou?',
    ],
    hook: ['Trabalho como {seu cargo} na empresa {onde} e com {o que você conhece melhor}.'],
    how: [
      'Como trabalho: {como você começa uma tarefa, e como sabe que ela está pronta?}',
      'Com outras pessoas: {a quem você pergunta antes de mudar algo?}',
      'O que outras pessoas pegaram de mim: {que hábito seu?}',
      'O que confiro duas vezes: {o quê, e por quê?}',
    ],
    next: [
      'O que eu gostaria de fazer agora: {que tipo de trabalho, em que área e onde?}',
      'Sobre o que você pode me escrever: {que tema?}',
    ],
  },
  mending: {
    openings: [
      'Trabalho como [aTitle] na empresa [employer], com [tools].',
      'Trabalho como [aTitle] na empresa [employer].',
      'Trabalho como [aTitle], com [tools].',
      'Trabalho como [aTitle].',
      'Trabalho com [tools].',
    ],
    resultThere: ['Um resultado: [result].'],
    result: ['Um resultado na empresa [at]: [result].', 'Um resultado: [result].'],
    resultAgain: ['Outro resultado: [result].'],
    tools: 'Também trabalho com [tools].',
    topics: 'Meu trabalho também é isto: [topics].',
    invitation: ['Se você tem uma pergunta sobre o meu trabalho, escreva para mim por aqui.'],
  },
};
