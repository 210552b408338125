/** Two reports on one fire that disagree on the toll and on a quotation, and on nothing else. */
export const courier = {
  id: "courier",
  publisher: "Harbour Courier",
  published: "2025-03-11T08:30:00Z",
  text: "A fire in a furniture warehouse on Quay Street in Kestrel Bay killed three people early on Tuesday, the fire service said. Some 60 residents were led to safety. “We had two minutes to leave,” said Nadia Ferrer, a dock worker.",
};
export const post = {
  id: "post",
  publisher: "Evening Post",
  published: "2025-03-11T08:50:00Z",
  text: "Five people died early on Tuesday in a fire in a furniture warehouse on Quay Street in Kestrel Bay, according to the fire service. About 60 residents had to leave their homes. “We had ten minutes to leave,” Nadia Ferrer said.",
};
