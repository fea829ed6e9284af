import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    // Present for what I do, past for what I did.
    'I lead the night shift of a hospital pharmacy. Last year we moved to a robot, and I trained the team. I write the rota and I keep the cold chain.',
    'At the mill I run the lab. I cut the waste by a third in my first year. I manage two technicians. I introduced a shift log. I write the reports for the board.',
    'In 2019 I joined the port as a planner, and I run the yard today. From 2012 to 2016 I drove a crane. I learned there what wind does. I keep that in mind. I build my plans around it.',
    // A habit that was formed then.
    'From 2012 to 2016 I worked as an actuary. I still write my assumptions down first. I built four models there. I use what I learned there now, and I teach it to others.',
    'From 2003 to 2009 I ran a van for a bakery. I keep the old map. I made good friends on that round. I take their calls on Sundays. I built my first app for them.',
    // A plan, and what has gone on since.
    'I teach maths in a small school. In 2031 I finish my second degree. Since 2018 I run the chess club as well. I wrote a book of puzzles with my class.',
    // A sentence that tells a thing of the past, with a view that is held now.
    'In my last role, which I left in spring, I managed the claims. What I found in 2019 I keep using. I report to the board. I made friends with the auditors.',
    'Between two jobs in 2017 I build on what I know: I wrote a course. I sold it to four schools. I teach it on Saturdays with a friend of mine. I gave the rest away.',
    'I currently manage the stores. I made the list of parts myself. Ten years ago I moved here for the mountains. I run up one of them on most days.',
    'I was running a bakery when I met my business partner. I sell bread on the web with her now. We ship to nine towns. We began with one.',
  ],
  partial: [
    'From 2015 to 2018 I manage the accounts of a school in the north. Now I work for the county, and I like the view from there.',
    'I am an electrician by trade. In 2014 I join the railway and learn the signals. My days are on the track with a team of four.',
    'I currently managed the stores of a hospital, and my team of six is the reason for the short queues at the counter.',
    'In my previous job at the county hospital I coordinate the discharge of all patients of two wards. My present team is smaller.',
  ],
  fail: [
    'In my last job I handle the complaints of the whole region, with a team of two. Five years ago I move to the south and start again with one desk. I like it here.',
    'From 2010 to 2016 I led the support desk of a bank. I train the new staff for the phones. I wrote the scripts with them. I prepare the reports for the head office. I left with the last of the phones.',
  ],
};
