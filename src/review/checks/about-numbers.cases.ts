import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    'I cut checkout from 900 ms to 140 ms at 40M requests/day.',
    'Ich rechne für 1,2 Mio. Stromkunden ab und habe Störungen um 18 % gesenkt.',
    'I run a 24-bed unit and trained 31 new grads.',
    'La billetterie sert 300 salles et vend 12 000 places par jour.',
    'I moved €3.2M of refunds a month to one service, with 2 engineers.',
    'Ventas +11% en un año, con 4.000 comercios activos.',
  ],
  partial: [
    'I have 6 years of experience with Java.',
    'We serve 300 cinemas.',
    'Trabajo con pagos desde hace 8 años.',
  ],
  fail: [
    '',
    'I build backends that people can rely on.',
    'I started at Nordwind in March 2019 and moved to Kestrel in 2021.',
    'I work with Java 21, Python 3.11 and ISO 27001 audits.',
    'Call me at +49 30 1234567 or 0171 234 567 any day.',
    'I am on call 24/7 and give 110 %.',
    '1. Build it\n2. Run it\n3. Mend it',
    'We meet at 11:40, every day.',
    'I have 500+ followers, 12 certifications and 40 repos.',
    'From 2019-2022 Nordwind, then 2022-2024 Kestrel Labs.',
    'Phase 3 trials at a Level 1 trauma center.',
    'Since 15.03.2021 we ship from S/4HANA over HTTP/2.',
    'I was the #1 fan of taking things from 0 to 1.',
  ],
};
