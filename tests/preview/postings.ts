import {
  type PostingContent,
  type PostingState,
  postingStates,
  type SavedPosting,
} from '../../src/app/postings/saved-posting.ts';
import type { PostingReading } from '../../src/pages/jobs/reading.ts';

/** Postings of invented companies, as a board shows them and as they lie saved. */
function reading(
  title: string,
  company: string,
  place: string,
  text: string,
): Extract<PostingReading, { kind: 'posting' }> {
  const url = `https://jobs.example.com/${encodeURIComponent(company)}`;
  return { kind: 'posting', via: 'preview', posting: { title, company, place, url, text } };
}

export const posting = reading(
  'Senior Backend Engineer',
  'Harbour & Pine',
  'Gothenburg, Sweden',
  `Senior Backend Engineer

Harbour & Pine moves parcels between islands. Our rust belt is the ferries' waterline.

What you will do
- Build and run the booking services, mostly in Go
- Keep PostgreSQL fast as the bookings table grows

What we ask for
- 5+ years of experience as a backend developer
- Go or Java
- PostgreSQL and Kafka
- Experience with Kubernetes
- Good English; Swedish is a plus

Nice to have
- Terraform
- gRPC
- A degree in computer science

What we offer
- 30 days off, and a boat trip every August
`,
);

/** In Finnish, which Byline knows terms of but does not understand. */
export const foreignPosting = reading(
  'Ohjelmistokehittäjä',
  'Saaripaketti Oy',
  'Turku',
  `Ohjelmistokehittäjä

Etsimme tiimiimme kokenutta kehittäjää, joka rakentaa varausjärjestelmäämme.

Odotamme sinulta
- Vähintään viiden vuoden kokemusta taustajärjestelmistä
- Hyvää Go- tai Java-osaamista
- PostgreSQL ja Kafka ovat sinulle tuttuja
- Sujuvaa suomen ja englannin kielen taitoa

Tarjoamme joustavat työajat ja oman saunavuoron.
`,
);

export const longPosting = reading(
  'Principal Backend and Platform Engineer for Cross-Border Instalment Payments and Settlement (f/m/x)',
  'Donaudampfschifffahrtsgesellschaftsversicherungsgemeinschaft',
  'Vienna, Linz, Graz, Salzburg, Innsbruck, Klagenfurt or anywhere in the European Union',
  `Principal Backend and Platform Engineer

What we ask for
- ${['Go', 'Java', 'Python', 'PostgreSQL', 'MySQL', 'Kafka', 'RabbitMQ', 'Kubernetes', 'Docker', 'Terraform', 'AWS', 'Google Cloud', 'Azure', 'gRPC', 'GraphQL', 'Redis', 'Elasticsearch', 'Prometheus', 'Grafana', 'Linux'].join('\n- ')}

Read more: https://jobs.example.com/${'a-very-long-address-without-a-single-break-'.repeat(4)}
`,
);

const kinds = [
  ['Backend Engineer', 'Go, PostgreSQL and Kafka', 'Docker and Terraform'],
  ['Platform Engineer', 'Kubernetes, Terraform and Go', 'AWS or Google Cloud'],
  ['Java Developer', 'Java, Spring Boot and PostgreSQL', 'Kafka'],
  ['Data Engineer', 'Python, SQL and Airflow', 'Kafka and Kubernetes'],
  ['Site Reliability Engineer', 'Kubernetes, Linux and Prometheus', 'Go or Python'],
] as const;
const companies = ['Harbour & Pine', 'Northlane', 'Kestrel Freight', 'Ovenbird', 'Lumen Quay'];
const day = 86_400_000;

/** So many saved postings, the newest of them saved at a time in milliseconds since 1970. */
export function savedPostings(
  count: number,
  time: number,
): { posting: SavedPosting; content: PostingContent }[] {
  return Array.from({ length: count }, (_, index) => {
    const [title, required, preferred] = kinds[index % kinds.length] ?? kinds[0];
    const company = companies[(index * 3) % companies.length] ?? '';
    const id = `https://jobs.example.com/saved/${index}`;
    const share = index % 7 === 5 ? null : (index * 37) % 101;
    return {
      posting: {
        id,
        title: index === 1 ? longPosting.posting.title : title,
        company,
        place: 'Gothenburg',
        url: id,
        savedAt: time - index * day,
        state: postingStates[index % postingStates.length] as PostingState,
        note: index % 4 === 0 ? 'Ask whether the ferry ticket is paid.' : '',
        firstShare: share === null ? null : Math.max(0, share - (index % 3) * 8),
        share,
      },
      content: {
        id,
        text: `${title}\n\n${company} looks for a ${title}.\n\nRequirements\n- ${required}\n- 3 years of experience\n\nNice to have\n- ${preferred}\n`,
      },
    };
  });
}
