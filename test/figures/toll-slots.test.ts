import { describe, expect, it } from "vitest";
import { extractFigures } from "../../src/index.ts";

describe("a figure takes its slot from the count that it is the value of", () => {
  const cases: readonly [text: string, figure: string, slot: string][] = [
    ["Two patients died overnight and brought the number of dead to 19, the ward sister said.", "19", "killed"],
    ["The number of people killed in the mudslide at Brenz has reached 26.", "26", "killed"],
    ["The death toll has risen to 26, with nine still missing, rescuers said.", "nine", "missing"],
    ["He gave the number of injured as 13.", "13", "injured"],
    ["A 14-year-old riding a quad bike was shot in the foot.", "A", "injured"],
    ["Officers found a man in his fifties with a gunshot wound.", "a", "injured"],
    ["He is charged in the deaths of three people and the wounding of a fourth.", "a fourth", "injured"],
    ["One of the two firefighters shot on Friday has died.", "two", "firefighter"],
    ["Of the 12 on board seven did not survive the crash.", "seven", "killed"],
    ["Of the 12 on board seven died.", "12", "board"],
    ["Fifty-eight people have been saved and 20 are missing.", "Fifty-eight", "rescued"],
    ["Nine people were found and 20 are missing.", "Nine", "person"],
    ["Ten jobs were saved.", "Ten", "job"],
    ["Five lives were lost.", "Five", "killed"],
    ["Eleven young men were still being held on Sunday for throwing stones.", "Eleven", "arrested"],
    ["Twelve sailors are still being held by pirates.", "Twelve", "sailor"],
    ["The number of those in custody had grown to 29.", "29", "arrested"],
    ["Police raised the number of suspects in custody to six.", "six", "arrested"],
    ["The number of elections held rose to 34.", "34", "number"],
    ["Five of the robbers are now behind bars.", "Five", "arrested"],
    ["The hospitals had treated 23 people by Tuesday morning.", "23", "injured"],
    ["Doctors treated 230 people for cholera.", "230", "person"],
    ["Three patients in intensive care have died.", "Three", "killed"],
    ["Three patients in intensive care are stable.", "Three", "injured"],
    ["Eleven people have been treated, one for a broken wrist.", "Eleven", "injured"],
    ["Doctors treated 40 guests to lunch.", "40", "guest"],
    ["Six porters are being held for ransom.", "Six", "porter"],
    ["Three singers did not survive the second round.", "Three", "singer"],
    ["The number of people who held a permit rose to 900.", "900", "number"],
    ["The number of people with second homes rose to 1,200.", "1,200", "number"],
    ["The tariff saved 4,000 tenants £90 a year.", "4,000", "tenant"],
    ["Keeper Holt saved three of the penalties.", "three", "penalty"],
    ["Divers saved three of the sailors.", "three", "rescued"],
    ["Forty tenants were saved from eviction.", "Forty", "tenant"],
    ["The number of trees saved has reached 40.", "40", "number"],
    ["The number of sailors saved has reached 40.", "40", "rescued"],
    ["The fund saved 40 farmers from debt.", "40", "farmer"],
    ["Of the 12 dead, two have been named.", "12", "killed"],
    ["Two boys whose father died in March took part.", "Two", "boy"],
    ["Forty guests were treated to a concert.", "Forty", "guest"],
    ["The number of people who had to leave their homes has risen to 1,150.", "1,150", "displaced"],
  ];
  for (const [text, figure, slot] of cases)
    it(`${figure} is ${slot}: ${text}`, () => {
      expect(extractFigures(text).find((found) => found.text === figure)?.slot).toBe(slot);
    });

  it("takes a third of the hurt for a share, a third who was hurt for one", () => {
    const values = (text: string) => extractFigures(text).map(({ quantity }) => quantity.value);
    expect(values("A third were injured, the survey says.")).toEqual([1 / 3]);
    expect(values("Two men died and a third was injured.")).toEqual([2, 1]);
  });

  it("leaves other counts alone", () => {
    const [figure] = extractFigures("The number of families living in tents rose to 3,400.");
    expect(figure?.slot).not.toBe("killed");
  });
});
