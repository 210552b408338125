// Two reports on one fire. Run: npx tsx examples/01-two-articles.ts
import { compareArticles } from "crossfact";
import { toText } from "crossfact/report";

const articles = [
  {
    id: "courier",
    publisher: "Harbour Courier",
    published: "2025-03-11T08:30:00Z",
    text: `KESTREL BAY — A fire in a furniture warehouse on Quay Street killed three people early on Tuesday, the fire service said.

Some 60 residents of nearby houses were led to safety. Firefighters had the flames under control by 5 a.m., four hours after the first call.

"We had two minutes to leave the building," said Nadia Ferrer, who lives next door. The warehouse belongs to Lowe & Sons, which employs 85 people.

Police said that they had arrested a man of 34.`,
  },
  {
    id: "evening-post",
    publisher: "Kestrel Evening Post",
    published: "2025-03-11T16:00:00Z",
    text: `Five people died in the fire that destroyed a furniture warehouse on Quay Street in Kestrel Bay early on Tuesday, according to the fire service.

About 60 residents had to leave their homes. The owner, Lowe & Sons, has nearly 90 employees.

"We had ten minutes to leave the building," said Nadia Ferrer, a neighbour.

No one has been arrested, police said.`,
  },
];

console.log(toText(compareArticles(articles), articles));
