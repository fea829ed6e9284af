import type { PostingReading } from '../../src/pages/jobs/reading.ts';

/** A posting of an invented company, as a board shows it. */
export const posting: PostingReading = {
  kind: 'posting',
  via: 'preview',
  posting: {
    title: 'Senior Backend Engineer',
    company: 'Harbour & Pine',
    place: 'Gothenburg, Sweden',
    url: 'https://jobs.example.com/harbour-pine/backend',
    text: `Senior Backend Engineer

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
  },
};
