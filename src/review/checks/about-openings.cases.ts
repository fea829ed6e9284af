import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    'I teach chemistry in a town by the sea. My pupils call the lab the kitchen. Each of them has burnt something by the second week. That is how they learn to read a label. I have taught for eleven years. In that time two cupboards had to go. Nobody was in them. Write to me about safe experiments.',
    // "I" is natural, even in a row.
    'I plan routes for a parcel company. I know every bridge in the county. I keep a list of the low ones. I ring the drivers before they ring me. Last winter we lost two days to snow. The year before it was nine. Our maps come from the drivers. They mark what no satellite sees.',
    // Articles are not heard.
    'The ward has thirty beds. The nights are long there. The team has stayed the same for years. My part is the rota. People swap with each other and tell me. Sick days fell by a third. Nobody works four nights in a row. Ask me how.',
    // Parallel items of a list are right.
    `What I have done in eight years at the mill:
• Built the new dust line. It has run since May.
• Built the test bench with two apprentices.
• Built a wall of spare parts, each with a tag.

My days begin with a round through the hall. Half of the faults can be heard. The others show in the log. I read it over coffee. Drivers wait for me at ten. By noon the plan for tomorrow stands. Visitors are welcome. Bring shoes with caps.`,
    `Managed the payroll of 300 people.
Managed the move to a new system.
Managed two audits without a finding.

Numbers are what I like. People come a close second. My door is open on Tuesdays. Two of us share the work. She does the mornings. I do the rest. Together we have never missed a payday. Ask anybody on the floor.`,
    'Ich leite die Pflege auf einer Station mit 30 Betten. Ich plane die Dienste. Ich kenne jeden Namen. Nachts bin ich zu erreichen. Unser Team ist seit Jahren gleich. Das liegt am Plan. Krank ist kaum jemand. Wer tauschen will, tauscht.',
    // Three short ones are a figure of speech.
    'Some children arrive hungry. Some arrive angry. Some arrive before the caretaker. My job is to teach all of them to read. Eleven years have taught me to begin with breakfast. Reading comes after. Parents are welcome in the back row. Most of them stay.',
    // Names and labels with a stop are no sentences.
    'Java. Java 8. Java 21. Java EE. I build the booking system of a ferry line. My team has five people. Nights are quiet now. The old system rang twice a week. We took it apart in small pieces. Each piece went live by itself. Passengers saw nothing. That was the plan. Ask me about the harbour in fog.',
  ],
  partial: [
    'I plan routes for a parcel company. I know every bridge in the county. I keep a list of the low ones. I ring the drivers before they ring me. I never send a tall van to the docks. Last winter we lost two days to snow.',
    'My team repairs lifts in the old town. My van carries the parts that nobody stocks any more. My phone rings at night. Old lifts are the best ones. They tell you what hurts.',
    'She runs a bakery in the old town. Her bread sells out by ten. She trains two apprentices a year. She counts the flour herself. Saturdays are for the market. She knows every customer.',
    'Trabajo en un taller de coches. Trabajo con motores antiguos. Trabajo también los sábados. Mi jefe es mi padre. No siempre estamos de acuerdo.',
  ],
  fail: [
    'I am a nurse on a busy ward. I love my work. I work with elderly patients. I give them their medicine. I talk to the families. I write the reports. I help the doctors.',
    'Our shop sells seeds. Our seeds come from the valley. Our customers come from all over. Our boxes are small. Our stamps are not. Write to us.',
  ],
};
