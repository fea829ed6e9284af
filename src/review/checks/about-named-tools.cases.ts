import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    'I work with Kotlin, PostgreSQL and Kafka.',
    'Ich arbeite mit Java, Docker und PostgreSQL.',
    'Trabajo con Python, Django y Redis.',
    'Cloud experience means AWS and Terraform to me; the rest is Go and Redis.'.replace(
      'Cloud experience',
      'The cloud',
    ),
    'I tried many databases and stayed with PostgreSQL; Java and Docker do the rest.',
  ],
  partial: [
    'I work with Kotlin.',
    'I use modern frameworks such as Spring Boot, with Java and PostgreSQL.',
    'Trabajo con Java y MySQL.',
  ],
  fail: [
    '',
    'I build backends that people can rely on.',
    'I have cloud experience and know various databases.',
    'I use modern technologies and programming languages, Java among them.',
  ],
};
