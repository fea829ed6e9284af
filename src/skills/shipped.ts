import accountingAndFinance from './lexicon/accounting-and-finance.json';
import administration from './lexicon/administration.json';
import agileAndDelivery from './lexicon/agile-and-delivery.json';
import backend from './lexicon/backend.json';
import civilAndConstruction from './lexicon/civil-and-construction.json';
import cloud from './lexicon/cloud.json';
import dataAndAi from './lexicon/data-and-ai.json';
import databases from './lexicon/databases.json';
import design from './lexicon/design.json';
import devops from './lexicon/devops.json';
import education from './lexicon/education.json';
import electricalEngineering from './lexicon/electrical-engineering.json';
import embeddedAndHardwareSoftware from './lexicon/embedded-and-hardware-software.json';
import energyAndEnvironment from './lexicon/energy-and-environment.json';
import hospitalityAndRetail from './lexicon/hospitality-and-retail.json';
import humanResources from './lexicon/human-resources.json';
import legalAndCompliance from './lexicon/legal-and-compliance.json';
import manufacturingAndQuality from './lexicon/manufacturing-and-quality.json';
import marketing from './lexicon/marketing.json';
import mechanicalEngineering from './lexicon/mechanical-engineering.json';
import medicineAndAlliedHealth from './lexicon/medicine-and-allied-health.json';
import nursingAndCare from './lexicon/nursing-and-care.json';
import officeAndCollaboration from './lexicon/office-and-collaboration.json';
import operationsAndSupplyChain from './lexicon/operations-and-supply-chain.json';
import productAndProject from './lexicon/product-and-project.json';
import programmingLanguages from './lexicon/programming-languages.json';
import publicAndNonprofit from './lexicon/public-and-nonprofit.json';
import salesAndCustomer from './lexicon/sales-and-customer.json';
import scienceAndLab from './lexicon/science-and-lab.json';
import security from './lexicon/security.json';
import softSkills from './lexicon/soft-skills.json';
import softwareCertifications from './lexicon/software-certifications.json';
import testing from './lexicon/testing.json';
import tradesTransportAndSafety from './lexicon/trades-transport-and-safety.json';
import webAndMobile from './lexicon/web-and-mobile.json';
import writingAndMedia from './lexicon/writing-and-media.json';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import rightWords from './right-words.json';
import type { SkillEntry } from './skill.ts';

/** Every family of the lexicon; the files are held to their format by the tests. */
export const families = {
  'accounting-and-finance': accountingAndFinance,
  administration,
  'agile-and-delivery': agileAndDelivery,
  backend,
  'civil-and-construction': civilAndConstruction,
  cloud,
  'data-and-ai': dataAndAi,
  databases,
  design,
  devops,
  education,
  'electrical-engineering': electricalEngineering,
  'embedded-and-hardware-software': embeddedAndHardwareSoftware,
  'energy-and-environment': energyAndEnvironment,
  'hospitality-and-retail': hospitalityAndRetail,
  'human-resources': humanResources,
  'legal-and-compliance': legalAndCompliance,
  'manufacturing-and-quality': manufacturingAndQuality,
  marketing,
  'mechanical-engineering': mechanicalEngineering,
  'medicine-and-allied-health': medicineAndAlliedHealth,
  'nursing-and-care': nursingAndCare,
  'office-and-collaboration': officeAndCollaboration,
  'operations-and-supply-chain': operationsAndSupplyChain,
  'product-and-project': productAndProject,
  'programming-languages': programmingLanguages,
  'public-and-nonprofit': publicAndNonprofit,
  'sales-and-customer': salesAndCustomer,
  'science-and-lab': scienceAndLab,
  security,
  'soft-skills': softSkills,
  'software-certifications': softwareCertifications,
  testing,
  'trades-transport-and-safety': tradesTransportAndSafety,
  'web-and-mobile': webAndMobile,
  'writing-and-media': writingAndMedia,
} as Record<string, SkillEntry[]>;

let built: Lexicon | null = null;

/** The lexicon that ships with Byline, made ready when it is first asked for. */
export function shippedLexicon(): Lexicon {
  built ??= buildLexicon(Object.values(families).flat(), rightWords);
  return built;
}
