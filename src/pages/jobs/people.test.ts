import { describe, expect, test } from 'vitest';
import { withoutPeople } from './people.ts';

describe('people in a posting', () => {
  test.each([
    'Contact: Petra Vance',
    'Contact: Petra Vance, +44 20 7946 0958',
    'Hiring manager: Oskar Lindt',
    'Your recruiter: Petra',
    'Ihre Ansprechpartnerin: Frau Petra Vance, Tel. 0541 5550134',
    'Votre contact : Mme Vance, 01 55 50 01 34',
    'Contacto: Petra Vance (petra@example.com)',
    'Pessoa de contato: Petra Vance',
    'Please contact Petra Vance for an informal chat.',
    'Bei Fragen hilft Ihnen Frau Petra Vance gern.',
    'Petra Vance is the hiring manager for this role.',
    'Our recruiter, Petra Vance, will call you.',
    'Ask Petra Vance.',
    'Write to petra.vance@example.com',
    'Phone: 541-555-0188',
  ])('leaves the line out: %s', (line) => {
    expect(withoutPeople(`You bake.\n${line}\nYou sell.`)).toBe('You bake.\nYou sell.');
  });

  test.each([
    '- Contact customers by phone and mail',
    '- First contact for guests: answer the phone',
    'Contact person: you are who suppliers talk to',
    'Ansprechpartner für Kunden und Lieferanten',
    'You reach out to Key Accounts and plan their visits.',
    'Reports to the Chief Nurse.',
    '- Ask for feedback from Key Accounts',
    '- MS Office, Mr. Minit machines',
    'Salary: 118,000 - 146,000',
    'Start: 2026-05-01, until 2027-06-30',
    '- Modern C++ (C++11/14/17/20/23)',
    'Requisition 2024-118-4400',
    'Working hours 08:00 - 16:30, 0.9 FTE',
    'Recruiters and hiring managers are your customers.',
    '- Mobile: Swift, Kotlin',
    'Apply at https://example.com/jobs/12345678',
  ])('does not leave out: %s', (line) => {
    expect(withoutPeople(line)).toBe(line);
  });

  test('keeps what else the line says', () => {
    expect(
      withoutPeople('You know SQL. Call Petra Vance at 541-555-0188. We reply in ten days.'),
    ).toBe('You know SQL. We reply in ten days.');
  });

  test('leaves out the card under a heading, and nothing after it', () => {
    expect(
      withoutPeople(
        'You bake.\n\nMeet the hiring team\nPetra Vance\nHead of bread\n\nYou need\n- Two years',
      ),
    ).toBe('You bake.\n\nYou need\n- Two years');
  });
});
