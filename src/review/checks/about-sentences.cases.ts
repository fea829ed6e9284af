import type { CheckCases } from '../check.ts';

const plain = `I look after the invoices of a hospital laundry. My week begins with the open items and ends with a list that fits on one page. Most of what I do is asking why a number moved, and writing down the answer so that nobody has to ask again. I have closed the books for six years and never once on a Sunday. The auditors get their papers in the first hour. What they do with the rest of the week is their own affair.`;

export const cases: CheckCases<string> = {
  pass: [
    plain,
    // Once is fine.
    `${plain} Before this I kept the till of a garden centre for four years, which is where I found out that a stock list is only as good as the person who counts the pots.`,
    // A list after a colon, and one in brackets.
    `${plain} What I bring: closing by day three, a chart of accounts that people can read, an eye for duplicate invoices, patience with scanners, a driving licence, two languages, and a list of every supplier who ever sent us the same bill twice.`,
    `${plain} I keep our machines alive (lathes, mills, two presses, the old saw that nobody else dares to touch, a compressor from the year my father was born and the coffee machine) with a team of three.`,
    // Short items between commas.
    `${plain} On the ward I look after dressings, drips, discharge letters, drug rounds, handovers, new starters, the crash trolley, the fridge, the rota, the phone, the families, the students and the cat.`,
    // A line of tools.
    `${plain}

Java, Kotlin, Spring Boot, PostgreSQL, Kafka, Redis, Docker, Kubernetes, Terraform, AWS, Grafana, Prometheus, Jenkins, GitLab CI, Python, Go, MySQL, MongoDB, RabbitMQ, Linux, Bash, Ansible, Helm, Git, Jira, Azure, Oracle, Hibernate, Maven, Gradle, JUnit, Mockito, Cypress`,
    // Bullets end without a stop.
    `${plain}
• Moved 40 suppliers to one portal, and with them the habit of sending paper
• Cut the month-end from nine days to four by closing the small accounts early
• Taught eleven managers to read their own cost reports without ringing me first`,
    // Other languages say it in more words.
    'Llevo nueve años en la cocina de un hospital y sé qué se puede hacer con poco. Preparo los menús de seiscientas personas, muchas de ellas con alergias, y procuro que la comida llegue caliente a la última habitación del último piso. En este tiempo he cambiado los pedidos, he reducido lo que se tira a la mitad y he formado a catorce ayudantes que ahora saben por qué se hace cada cosa y no solo cómo. Me gusta probar platos nuevos con los pacientes y apunto lo que dicen.',
  ],
  partial: [
    `${plain} Before this I kept the till of a garden centre for four years, which is where I found out that a stock list is only as good as the person who counts the pots. In the evenings I teach a class of eight at the library how to read a payslip, what a pension statement really says and where to ring when neither of them adds up.`,
    // One, but far too long.
    'I started as a porter in the same hospital where my mother had worked for thirty years and after some time on the night shift one of the sisters told me that I should apply for the course because I was talking to the patients anyway and might as well be paid for it.',
    'In this company I am responsible for the planning of the maintenance of all machines which are used in the two halls and I also make the orders for the spare parts together with the colleagues of the purchase department in Brno.',
  ],
  fail: [
    'I have worked in the hotel since 2012 when I started at the reception and after two years I moved to the reservations where I was answering the phone and the mails and making the prices together with the manager and then the manager left and they asked me if I wanted to do it and I said yes and now I have a team of five people and we are doing the prices for three houses and I also do the training of the new ones.',
    `I came to this trade by way of a summer job in a bicycle shop that had no money for a second mechanic and no patience for a first one who asked so many questions. After that I spent three years at a factory for wheelchairs where every customer was different and where I was allowed to sit with them while they tried what I had built the day before. Now I look after the test benches of a company that makes hinges for hospital beds and write the reports that the inspectors want to see before any of it may be sold.`,
  ],
};
