import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    'I run the maintenance of a dairy. We bottle for the whole valley. My crew has four people. We keep two lines alive day and night. I plan the stops with the drivers. Last year we lost eleven hours in all. The year before it was ninety. I write each fault down in plain words.',
    // One or two are natural.
    'I run the maintenance of a dairy. The second line was built in 1988. It was repaired so often that no drawing fits. My crew has four people. I plan the stops with the drivers. Last year we lost eleven hours in all. The year before it was ninety. I write each fault down in plain words.',
    // States, feelings and places.
    'I was born in Porto and am based in Ghent. The clinic is located by the canal. I am interested in wound care and was tired of paper. The rota is closed by noon. My patients are used to me. I am qualified to prescribe. Our ward is known for its noise. We were delighted with the new beds.',
    // What befalls anybody in a career.
    'I was promoted twice in this school. Before that I was hired as a cover teacher. I was asked to stay and did. I was trained in phonics. I was made redundant in the bad year. I have been elected to the board since. I teach children of six and seven. They are taught by two of us.',
    // What is done day by day, and when and how, not by whom.
    'The books are closed by day three. Reports are prepared by hand no more. Stock is reduced by ordering later. Orders are handled by noon. The tests are run by default. All of it is written in Go. The service is used in 40 countries. My part is designed around one rule.',
    'I had the bid written, the drawings done and the site planned before June. My boss, awarded or not, sings. I have built two schools. I have designed a third. I have led nine people. I have managed their quarrels. I have completed my masters. I have delivered every one in time.',
  ],
  partial: [
    'Our intake was reorganised in 2021 and forms were reduced from nine to two. A new rota was introduced. I look after eleven nurses. I like the early shift. My ward has thirty beds. I teach on Fridays. I live near the sea.',
    'The warehouse is managed by my team of six. The contract was negotiated within a month. All claims were handled without a lawyer. I count the pallets myself. I drive a truck when I have to. My phone is on at all hours. I like cold mornings by the gate.',
    'The clinic was awarded a prize for its rota. The rota was designed around the nights. I sleep in the afternoon.',
  ],
  fail: [
    'The audit was completed in time. Reports were prepared for the board. Costs were reduced by a fifth. New controls were introduced and staff were supervised.',
    'I was awarded the project in 2019. The team was managed and deadlines were achieved. Three systems were implemented. The budget has been reduced. Many improvements have been made.',
  ],
};
