import { describe, expect, it } from 'vitest';
import { findSkills } from './match.ts';
import { shippedLexicon } from './shipped.ts';

const lexicon = shippedLexicon();
const names = (text: string) => findSkills(text, lexicon).map(({ skill }) => skill);

/**
 * Sentences of postings in which nothing is a skill, though nearly each holds the name of one:
 * benefits, the company's story, addresses, the small print.
 */
const everyday = [
  'Every spring the whole company spends two days in the mountains, hiking and cooking.',
  'You will receive a bed allowance for business trips and fresh fruit every morning.',
  'Our canteen serves a hot lunch, and there is excellent coffee on every floor.',
  'Full medical, dental and vision cover starts on your first day, with a pension on top.',
  'The office is at 12 Mill Lane, Oxford, five minutes on foot from the station.',
  'This role is based in Phoenix, Arizona, with two days a week at home.',
  'Our Aurora, Colorado site employs three hundred people in two shifts.',
  'The network of friends you make here will stay with you for life.',
  'Security at the gate will ask you for a badge.',
  'In this role you report to the head of the department and meet her every Monday.',
  'We go above and beyond for the people who rely on us, day and night.',
  'The composite picture that emerges is of a firm that keeps its promises.',
  'It is essential to keep the tempo up without burning out, so we close at five sharp.',
  'The expedition crossed the ice by canoe and sledge before the supplies ran out.',
  'Namely, we offer thirty days off, a bicycle and a say in how the work is done.',
  'The stable where the horses sleep was built with timber from the old bridge.',
  'A physique fit for outdoor work is helpful; sturdy boots are free of charge.',
  'The terms of this offer, its timescale and its price may change at any moment.',
  'She spoke of forging friendships over long winters in the north.',
  'Grinding poverty and a restless mind drove him from the farm to the city.',
  'Tempering ambition with kindness is what makes a good colleague here.',
  'We had a sappy farewell, exchanged oaths of loyalty, and promised to write.',
  'The canvas of the old sail was cut into bags for the Christmas market.',
  'Our motto is simple: be honest, be quick, be kind, and leave the place tidy.',
  'The dial on the wall shows how much power the roof made since breakfast.',
  'At the fair, children could pet a ewe and ride a pony around the paddock.',
  'The flat above the shop comes with the job, along with a garden and a cat.',
  'They chose a tableau vivant as the theme for the annual party.',
  'My grandma taught me to sew, and her patience has stayed with me ever since.',
  'We keep a reserve of spare parts, a spice rack and a first rate record player.',
  'Step down from the platform only when the train has come to a halt.',
  'A head start in life should not depend on the street where you were born.',
  'Zoning out in long talks is human, which is why ours last fifteen minutes.',
  'We cater to families, and setting out the tables is everybody’s business.',
  'You can be on call for a friend, but never at two in the morning for us.',
  'The leadership team meets in the old library; its decisions are public.',
  'A flexible start, flexible hours and the flexibility to work from the garden.',
  'We keep you safe: a confidentiality notice hangs beside the medicine chest.',
  'Degreed or not, everyone begins with the same six weeks beside a colleague.',
  'There was an aha moment when the lights came on all over the valley.',
];

/** Lists of skills as people type them, with what each must find: nothing more, nothing less. */
const lists: [string, string[]][] = [
  ['bookkeeping, Xero, Excel', ['Bookkeeping', 'Xero', 'Excel']],
  ['GAAP, month-end close, SAP', ['GAAP', 'Month-end close', 'SAP']],
  ['FP&A, forecasting, NetSuite', ['FP&A', 'Forecasting', 'NetSuite']],
  ['Payroll, HRIS, FMLA, ADP', ['Payroll', 'HRIS', 'FMLA', 'ADP']],
  ['onboarding, Workday, GDPR', ['Employee onboarding', 'Workday', 'GDPR']],
  ['Procurement, S&OP, Incoterms', ['Procurement', 'S&OP', 'Incoterms']],
  ['Six Sigma, Kaizen, 5S', ['Six Sigma', 'Kaizen', '5S']],
  ['Jira, Scrum, stakeholder management', ['Jira', 'Scrum', 'Stakeholder management']],
  ['user research, roadmaps, Figma', ['User Research', 'Product roadmaps', 'Figma']],
  ['SEO, Google Ads, HubSpot', ['SEO', 'Google Ads', 'HubSpot']],
  ['Salesforce, cold calling, MEDDIC', ['Salesforce', 'Cold calling', 'MEDDIC']],
  ['Zendesk, SLAs, CSAT', ['Zendesk', 'Service level agreements', 'CSAT']],
  ['Gainsight, QBRs, upselling', ['Gainsight', 'Quarterly business reviews', 'Upselling']],
  [
    'travel arrangements, expense reports, Outlook',
    ['Travel Management', 'Expense Reporting', 'Microsoft Outlook'],
  ],
  ['BLS, Epic, triage, wound care', ['BLS', 'Epic', 'Triage', 'Wound Care']],
  ['phlebotomy, vital signs, CPR', ['Phlebotomy', 'Vital Signs', 'CPR']],
  ['IEPs, phonics, lesson planning', ['IEP', 'Phonics', 'Lesson Planning']],
  ['SolidWorks, GD&T, FEA, DFM', ['SolidWorks', 'GD&T', 'FEA', 'DFM']],
  ['AutoCAD, Revit, permitting, zoning', ['AutoCAD', 'Revit', 'Permitting', 'Zoning']],
  ['SCADA, commissioning, PLC programming', ['SCADA', 'Commissioning', 'PLC Programming']],
  ['Grinding, welding, CNC machining', ['Grinding', 'Welding', 'CNC Machining']],
  ['python, go, kafka', ['Python', 'Go', 'Kafka']],
  ['java, spring boot, docker', ['Java', 'Spring Boot', 'Docker']],
  ['React, Tailwind CSS, Cypress', ['React', 'Tailwind CSS', 'Cypress']],
  ['C, C++, FreeRTOS, I2C', ['C', 'C++', 'FreeRTOS', 'I2C']],
  ['R, Tableau, pandas, dbt', ['R', 'Tableau', 'pandas', 'dbt']],
  ['Snowflake, Airflow, Spark', ['Snowflake', 'Apache Airflow', 'Apache Spark']],
  ['PyTorch, LLMs, embeddings', ['PyTorch', 'Large Language Models', 'Embeddings']],
  ['Security+, Network+, CISSP', ['CompTIA Security+', 'CompTIA Network+', 'CISSP']],
  ['Splunk, ISO 27001, SIEM', ['Splunk', 'ISO 27001', 'SIEM']],
  ['Swift, Kotlin, Flutter', ['Swift', 'Kotlin', 'Flutter']],
  [
    'Photoshop, After Effects, InDesign',
    ['Adobe Photoshop', 'Adobe After Effects', 'Adobe InDesign'],
  ],
  ['DITA, Markdown, technical writing', ['DITA', 'Markdown', 'Technical Writing']],
  ['NDAs, Westlaw, litigation', ['Non-disclosure agreements', 'Westlaw', 'Litigation']],
  ['POS systems, HACCP, bartending', ['Point of Sale Systems', 'HACCP', 'Bartending']],
  ['Merchandising, planograms', ['Merchandising', 'Merchandising']],
  ['Fundraising, donor relations, advocacy', ['Fundraising', 'Donor Relations', 'Advocacy']],
  ['Communication, teamwork, mentoring', ['Communication', 'Teamwork', 'Mentoring']],
  ['comunicación, trabajo en equipo, Excel', ['Communication', 'Teamwork', 'Excel']],
  ['Office 365, SharePoint, Teams', ['Microsoft Office', 'SharePoint', 'Microsoft Teams']],
];

describe('everyday words in postings', () => {
  it.each(everyday)('finds no skill in “%s”', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('lists of skills', () => {
  it.each(lists)('finds each of “%s”', (text, skills) => {
    expect(names(text)).toEqual(skills);
  });
});
