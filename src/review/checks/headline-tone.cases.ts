import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    'Backend Developer | Java, PostgreSQL | Payments',
    '👩🏽‍💻 Backend Developer 🇩🇪 | Java',
    'Backend Developer | AWS, SQL, REST, JSON, HTTP',
    'Java™ and Kotlin® Backend Developer © Nordwind ™ ™',
    'IBM AIX and COBOL to Java: Backend Developer for savings banks',
    '后端开发工程师 | Java | 支付系统',
  ],
  partial: ['🇩🇪 🇫🇷 🇪🇸 Backend Developer', '1️⃣ Java 2️⃣ Kafka 3️⃣ Go'],
  fail: [
    '🚀 Backend Developer 💻 Java 🔥 Kafka ⭐',
    'SENIOR BACKEND DEVELOPER | PAYMENTS AND LEDGERS',
    'PASSIONATE DEVELOPER LOOKING FOR WORK',
  ],
};
