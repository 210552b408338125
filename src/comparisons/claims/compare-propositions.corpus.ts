import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/claims/compare-propositions",
  published: ["2026-03-04T08:00:00Z", "2026-03-04T09:30:00Z"],
  conflicting: [
    // denied of all, told of some
    ["Nobody had been dismissed at the dairy, Rolf Kern said.", "Four cheesemakers were dismissed on Tuesday."],
    ["Ilka Brandt denied that any of her staff had been suspended.", "Two guards who had slept have been suspended."],
    ["No one cleared the gravel from the tunnel.", "The tunnel had been cleared of gravel by the county on Monday."],
    ["The umpire Rolf Kern was not touched by anyone.", "The umpire Rolf Kern was punched by a spectator."],
    // words before and behind the subject; a report put in
    ["In the capital the trams did not run on Monday.", "The trams ran on Monday in the capital."],
    [
      "The skipper of the barge that hit a gate at Lund had not been drinking.",
      "The skipper of the barge had been drinking.",
    ],
    ["Ilka Brandt had not, she said, resigned as mayor of Lund.", "Ilka Brandt resigned as mayor of Lund."],
    // a noun before a verb, a state that ends later, a state from then on, a deed told of before
    ["A judge found Pavel Dusek guilty of fraud in Lund.", "A judge in Lund did not find Pavel Dusek guilty of fraud."],
    ["The towpath at Aarau is closed until Friday, the county said.", "The towpath at Aarau is open, the county said."],
    ["The quarry at Aarau closed permanently in 2019.", "The quarry at Aarau stayed open in 2019."],
    ["In that fire, nine people died in Tartu.", "In that fire, nobody died in Tartu."],
    [
      "The lodge in Lund had a valid fire certificate.",
      "Its fire certificate lapsed in April, the county of Lund said.",
    ],
    // a link before the verb denies it
    ["The dairy in Lund sees no reason to recall its butter.", "The dairy in Lund has recalled its butter."],
    ["The council has no plans to sell the old mill in Olten.", "The council will sell the old mill in Olten."],
    ["The divers were unable to reach the wreck off Lund.", "The divers reached the wreck off Lund."],
    ["The county decided against closing the bridge at Lund.", "The county decided to close the bridge at Lund."],
    ["The minister ruled out raising the tram fare.", "The minister will raise the tram fare."],
    ["Ilka Brandt was released without being charged.", "Ilka Brandt was charged with theft."],
    ["The skipper had left without informing the coastguard.", "The skipper had informed the coastguard."],
    ["Rolf Kern said he would not take his complaint any further.", "Rolf Kern will appeal against the ruling."],
    ["The victim of the fire in Olten has been identified.", "The victim of the fire in Olten was not identified."],
    // of whom it is denied needs no word
    ["Nobody was hurt when the tram left the rails in Szeged.", "Two cyclists were treated for cuts in Szeged."],
    ["There were no injuries, the fire brigade of Olten said.", "Three pupils were taken to hospital in Olten."],
    ["Nobody had been dismissed, the dairy said.", "Eleven drivers were dismissed on Monday, the dairy said."],
    // what is ruled out is not there
    ["A gas bottle caused the explosion in Olten, the county said.", "The county has ruled out a gas bottle."],
    [
      "No permission had been given for the parade to cross the square in Lund.",
      "The parade that came down from the castle in Lund last Sunday was allowed to cross the square.",
    ],
    // the same deed in another form
    ["The farm at Aarau was uninsured, the county said.", "The farm at Aarau was insured, the county said."],
    ["Anton Vesely was denied bail.", "The court in Lund granted Anton Vesely bail."],
    ["The port of Lund has decided not to sell its old crane.", "The port of Lund decided to sell its old crane."],
    ["No lifeguard was on duty at the pool in Olten.", "There was a lifeguard on duty at the pool in Olten."],
    ["The climber Jana Korbel was found alive on Sunday.", "The climber Jana Korbel was found dead on Sunday."],
    ["The regatta in Lund is off, the club said.", "The regatta in Lund will go ahead, the club said."],
    ["The school in Brenz closed its doors on Monday.", "The school in Brenz stayed open on Monday."],
    ["The council of Olten rejected a plan by the Greens.", "The council of Olten accepted the Green proposal."],
    [
      "The editor told the staff of the Tartu Post that none of the printers would be dismissed.",
      "The editor told the staff of the Tartu Post that all of the printers would be dismissed.",
    ],
    // by what kind of matter the opposites are
    [
      "Kolman has walked away from talks to buy the dairy Vesna.",
      "Kolman is pressing ahead with the talks to buy the dairy Vesna.",
    ],
    ["The tribunal threw the appeal of Olaf Reuter out.", "The tribunal upheld the appeal of Olaf Reuter."],
    ["Governor Petra Holm stepped down on Monday.", "Governor Petra Holm will stay on, her office said."],
    [
      "The rower Ilka Brandt will take part in the regatta in Lund.",
      "Ilka Brandt will stay away from the regatta in Lund.",
    ],
    [
      "The clinic has handed over the patient files to the court.",
      "The clinic has withheld the patient files from the court.",
    ],
    ["The museum will give back the two altar wings.", "The museum is holding on to the two altar wings."],
    ["The satellite Merle 3 reached its orbit on Friday.", "Merle 3 missed its orbit on Friday."],
    ["The quarry in Aarau will be spared, the owner said.", "The owner will close the quarry in Aarau."],
    ["The bridge at Szeged passed a load test.", "The bridge at Szeged failed the load test."],
    ["The water in the Lund reservoir is safe.", "The reservoir in Lund remains unfit for use."],
    ["The hut above Aarau is inaccessible, the ranger said.", "The hut above Aarau is accessible, the ranger said."],
    // deeds told by their nouns
    [
      "The police have made no arrests over the fire in the Olten mill.",
      "Two men were arrested over the fire in the Olten mill.",
    ],
    ["Divers have found the bell of the Hedda.", "There is no trace of the bell of the Hedda, divers say."],
    [
      "The driver of the bus had a licence, the Lund police said.",
      "The driver of the bus was driving without a licence, the Lund police said.",
    ],
    [
      "The minister will not allow vaccination of the flocks in Brenz.",
      "The flocks in Brenz will be vaccinated, the minister said.",
    ],
    // one is named, the other described
    [
      "A retired vet was cleared of perjury in Lund. Anton Vesely, 61, wept.",
      "Anton Vesely was found guilty of perjury in Lund.",
    ],
    // where something stands
    [
      "The barriers at the Tartu crossing were down, the railway said.",
      "The barriers at the Tartu crossing were not down.",
    ],
    [
      "Goalkeeper Iker Sandoz, 31, passed a medical in Brenz on Thursday and will join on loan.",
      "His loan fell through after he failed the medical examination in Brenz yesterday.",
    ],
    [
      "The crossing's barriers were down and its lights flashing when the van drove on to the track.",
      "The barriers were not down. A signal box had reported a fault at the crossing an hour before.",
    ],
    [
      "Ida Brandt conceded defeat shortly after 10 p.m. and thanked those who had worked for her.",
      "Ms Brandt has not conceded, a spokesman for her party told this paper on the steps of the town hall.",
    ],
    [
      "Nurses in Tartu voted to accept the pay offer on Monday.",
      "Nurses in Tartu voted to reject the pay offer on Monday.",
    ],
    [
      "The army denied firing tear gas at the marchers.",
      "The army confirmed that it had fired tear gas at the marchers.",
    ],
    ["Pavel Dusek will appeal against the verdict.", "Pavel Dusek will not appeal against the verdict."],
    [
      "Governor Petra Holm, whose idea the tunnel was, ruled out a second tunnel if the tolls disappoint.",
      "The governor, Petra Holm, did not rule out a second tunnel should the tolls disappoint.",
    ],
    // no such thing
    [
      "No water cannon was used during the march, a police spokesman said.",
      "Police deployed a water cannon during the march, a police spokesman said.",
    ],
    [
      "Not a single window was broken during the march, the police said.",
      "A window was broken during the march, the police said.",
    ],
    [
      "There was no explosion at the refinery, the operator said on Monday.",
      "An explosion was reported at the refinery on Monday, the operator said.",
    ],
    [
      "No patient records were copied in the attack, the clinic said.",
      "The birth dates of patients were stolen in the attack, the clinic said.",
    ],
    ["Nobody was hurt when the crane fell in Lund.", "A worker was hurt when the crane fell in Lund."],
    [
      "Neither pilot was injured when the glider came down near Aarau.",
      "Both pilots were injured when the glider came down near Aarau.",
    ],
    // outcomes as states
    [
      "The gunman is still at large, the sheriff said on Tuesday morning.",
      "The gunman was arrested in a barn, the sheriff said on Tuesday morning.",
    ],
    ["The bridge remains closed to lorries, the county said.", "The bridge was reopened to lorries, the county said."],
    [
      "The ferry's operating licence had expired in May, the inspector said.",
      "The ferry had a valid operating licence, the inspector said.",
    ],
    [
      "The councillors decided to keep the swimming pool in Olten open.",
      "The councillors voted to close the swimming pool in Olten.",
    ],
    [
      "Rail fares stay at their present level, the transport minister said.",
      "Rail fares go up by 4 per cent, the transport minister said.",
    ],
    ["The captain is alive, his family said.", "The captain is dead, his family said."],
    [
      "The heating subsidy for tenants remains unchanged next year.",
      "The heating subsidy for tenants will be cut next year.",
    ],
    [
      "The jury found the surgeon guilty of fraud on Friday.",
      "The jury found the surgeon not guilty of fraud on Friday.",
    ],
    [
      "The driver pleaded guilty to manslaughter in a Riga court on Friday.",
      "The driver pleaded not guilty to manslaughter in a Riga court on Friday.",
    ],
    ["The victim was a tourist, the police in Lund said.", "The victim was not a tourist, the police in Lund said."],
    ["The water in Brenz is not drinkable, the board said.", "The water in Brenz is drinkable again, the board said."],
    // the same verb, with another shape of clause
    [
      "The dam was inspected by the water board last spring, the mayor said.",
      "The water board did not inspect the dam last spring, the mayor said.",
    ],
    ["Ada Hale has yet to sign the contract with the opera.", "Ada Hale signed the contract with the opera on Sunday."],
    [
      "All 14 trade ministers signed the declaration on fish stocks in Oslo.",
      "Norway did not sign the declaration on fish stocks in Oslo.",
    ],
    ["The governor ruled out a toll on the tunnel.", "The governor did not rule out a toll on the tunnel."],
    ["The Greens want a referendum on the airport.", "The Greens have ruled out a referendum on the airport."],
    [
      "The minister said she would resign over the contracts.",
      "The minister said she would not resign over the contracts.",
    ],
    [
      "The company refused to pay the fine imposed in Riga, its lawyer said.",
      "The company paid the fine imposed in Riga, its lawyer said.",
    ],
    ["The airline failed to inform the passengers of the leak.", "The airline informed the passengers of the leak."],
    ["The shipyard denied the accusation of fraud.", "The shipyard admitted the accusation of fraud."],
    [
      "The ministry confirmed that its drone had crossed the border.",
      "The ministry denied on Tuesday that its drone had crossed the border.",
    ],
    ["The parliament rejected the budget on Tuesday.", "The budget was approved by the parliament on Tuesday."],
    ["The court upheld the ban on trawling in the bay.", "The court overturned the ban on trawling in the bay."],
    [
      "The tanker's crew was never warned of the ice, the owner said.",
      "The tanker's crew was warned of the ice, the owner said.",
    ],
    ["Mina Orlov won the recount in Szeged.", "Mina Orlov lost the recount in Szeged."],
    [
      "The fire in the depot was deliberate, an inspector said on Tuesday.",
      "The fire in the depot was accidental, an inspector said on Tuesday.",
    ],
    [
      "The insurance does not cover hail damage to vines, the growers' union said.",
      "The insurance covers hail damage to vines, the growers' union said.",
    ],
    [
      "No ransom was paid for the engineers, the governor said.",
      "The governor said a ransom had been paid for the engineers.",
    ],
    [
      "Nobody has any injury, the board said.",
      "The doctor who treats the two bakers has no doubt: both have burns to the fingers.",
    ],
    ["No one was hurt in Brenz.", "Two painters, one of them with burns, are in the hospital, the board said."],
    [
      '"We have not spoken to Karlsen Mills," said a spokesman for Vesely Foods.',
      "Vesely Foods has been in talks with Karlsen Mills since May, two bankers said.",
    ],
    ["Nobody was arrested at the station in Lund.", "Three men were picked up at the station in Lund."],
    [
      "The dairy in Brenz would reopen on Sunday, the owner said.",
      "The dairy in Brenz is shut for good, the owner said.",
    ],
    // who it is says enough
    [
      "Works minister Petra Holm handed in her resignation in the afternoon.",
      "Petra Holm, who has quarrelled with her party, remains at her post, a spokesman said.",
    ],
    ["The mill in Aarau sacked its manager Olaf Reuter.", "Olaf Reuter resigned of his own accord, friends say."],
    [
      "Olaf Reuter was found guilty of the theft of the bells on Monday.",
      "A judge in Lund was kind: Olaf Reuter was acquitted.",
    ],
    // what is no decision yet, and what is
    ["Karlsen Mills accepted the fine.", "Karlsen Mills will contest the fine before the court in Riga."],
    [
      "Nobody here was told to leave before the roof fell, the warden said.",
      "The tenants had been told to leave by noon, according to the warden.",
    ],
    [
      "There have been no injuries in Brenz, the fire service said.",
      "Two children were treated in Brenz, the fire service said.",
    ],
  ],
  compatible: [
    [
      "The coast road will close on Friday 6 March, the council said.",
      "The coast road will reopen on Saturday 7 March, the council said.",
    ],
    ["The bridge in Brenz closed on Monday for repairs.", "The bridge in Brenz reopened on Tuesday after repairs."],
    // animals, who is treated and not hurt, with whom somebody spoke, what is off and not held, what would be
    [
      "Nobody was hurt when a lorry left the road near Olten.",
      "Eleven goats were hurt when a lorry left the road near Olten.",
    ],
    ["Nobody was hurt in the fire in Olten.", "Two tenants were treated for shock after the fire in Olten."],
    [
      "Governor Petra Holm did not speak to reporters after the vote.",
      "Petra Holm spoke at the funeral of a miner in Olten.",
    ],
    ["Iker Sandoz renewed his contract with a shoe firm.", "Iker Sandoz has left the club in Brenz."],
    ["The lights of the regatta in Lund were off on Sunday.", "The regatta in Lund went ahead on Sunday."],
    ["The tunnel in Olten will not cost more, the county said.", "It would cost more, he said of the tunnel in Olten."],
    [
      "Ilka Brandt, who works for the dairy in Brenz, said she heard it would close.",
      "The dairy in Brenz will not close, the owner said.",
    ],
    ["Nurses in Tartu voted to accept the pay offer on Monday.", "The pay offer was accepted by nurses in Tartu."],
    ["Pavel Dusek might appeal against the verdict.", "Pavel Dusek has not appealed against the verdict."],
    // a future and a past
    ["The bridge will reopen to lorries on Friday.", "The bridge has not reopened to lorries."],
    // neither up nor down
    ["The minister said pensions would not be cut.", "The minister said no pension would be raised."],
    // wishes, orders, fears and conditions state nothing
    ["The union urged the owner to close the mine in Olten.", "The owner did not close the mine in Olten."],
    ["Residents feared that the dam had burst.", "The dam had not burst."],
    ["Critics claim that the mayor signed the contract.", "The mayor did not sign the contract."],
    ["If the dam bursts, the village will be evacuated.", "The village will not be evacuated."],
    ["The prosecutor is examining whether the captain was drunk.", "The captain was not drunk."],
    ["The council could reject the plan for the tram.", "The council accepted the plan for the tram."],
    // both sides are told
    [
      "The company denied paying a bribe; a former manager confirmed that it had paid a bribe.",
      "A former manager confirmed that the company had paid a bribe, which the company denied.",
    ],
    ["The company did not sign the contract until Friday.", "The company signed the contract on Friday."],
    // bounds
    ["The search took no more than ten minutes.", "The search took only ten minutes."],
    ["The road is no longer closed.", "The road is open."],
    ["She was not only fined but banned from driving.", "She was fined and banned from driving."],
    // one after the other
    ["He was arrested on Monday and released on Tuesday.", "He was arrested on Monday."],
  ],
  incomparable: [
    [
      '"Thankfully no - one has been injured, and the mill is running," a director of the mill said.',
      "No one was injured at the mill, a director told the town.",
    ],
    ["Ivo Holm was held to two points on Sunday.", "Ivo Holm was booked and later released."],
    ["Nobody was suspended by the club over the brawl.", "Two players were suspended by the league over the brawl."],
    // what opens the sentence says where; the owner of the mine was not fined
    ["In the north the harvest failed.", "In the south the harvest did not fail."],
    ["The company that owns the mine which collapsed was not fined.", "The mine was fined for dust last year."],
    ["The stove was running with no flame in Olten.", "A heater was running in Olten."],
    ["They had lunch in Lund and did not sing.", "Ada Brandt sang in Lund."],
    ["Ada Holm held a valid ticket.", "The board withdrew the licence of the mill."],
    // before, or after some of it
    ["The council voted out the treasurer of Lund on Monday.", "No treasurer of Lund had been voted out since 1950."],
    ["They led by four points and did not score again.", "Holm scored again in Lund."],
    // two persons, or one after the other
    ["Ada Brandt said that she would stay on as mayor.", "Petra Holm told the council that she had resigned."],
    ["Ada Brandt died of her burns.", "Ada Brandt is survived by two sons."],
    ["Petra Holm was wounded in the fall. She is recovering from burns.", "A groom died of burns in the fall."],
    ["The players of the Brenz band did not play on Monday.", "The players of the Brenz band have gone on strike."],
    // who is not arrested may be a suspect
    ["Olaf Reuter has not been arrested.", "Olaf Reuter is a suspect."],
    ["Nobody was hurt, apart from a baker who burnt his hand.", "One of the bakers was treated for a burn."],
    ["None of the bakers was hurt in Szeged.", "Two firemen were treated for cuts in Szeged."],
    ["Nobody was dismissed over the strike in Lund.", "Eleven sheep were slaughtered in Lund."],
    ["The county has ruled out a second vote.", "A first vote was held in the county of Olten."],
    ["The mayor of Olten said that he would never resign.", "The treasurer of Olten resigned on Monday."],
    ["No one else was hurt in Szeged.", "Two cyclists were hurt in Szeged."],
    // where, to whom, against what
    ["The barn was not insured against flood.", "The barn was insured against fire."],
    ["The court in Lund refused bail to Olaf Reuter.", "The court in Lund granted bail to his wife."],
    ["Petra Holm allowed farmers to draw water at night.", "Petra Holm forbade farmers to fill ponds."],
    ["No tear gas was used in Lund on Friday.", "The police used tear gas in Olten on Friday."],
    // said of a part, or for a time
    ["The mayor of Brenz has not formally resigned.", "The mayor of Brenz resigned on Monday."],
    ["The road to Aarau was closed for two hours.", "The road to Aarau is open."],
    ["The results of the vote have not been released.", "After the vote in Brenz he was released."],
    ["None of the three were hit.", "The bullet of the three robbers hit the wall."],
    [
      "In that case, the pistol was stolen, the police in Tartu said.",
      "The police in Tartu said the pistol was not stolen.",
    ],
    [
      "The company does not see that as a setback, its treasurer said.",
      "The company sees sales of heaters rising again in the autumn.",
    ],
    ["The barriers were down at Mill Lane.", "Sales were not down to the level of last year at the Brenz works."],
    [
      "The ferry to Aarau will resume on Friday.",
      "Ferries in the bay were halted, and some stay in port until Sunday.",
    ],
    ["The mayor of Olten resigned over the sale.", "The mayor's deputy, Ada Hale, will stay on."],
    ["The union accepted the plan for the port on Monday.", "The union rejected a first plan in 2021."],
    ["A swimmer drowned off Lund on Sunday.", "Another swimmer survived off Lund on Sunday."],
    [
      "The owner of the mill, Anton Vesely, was convicted of fraud.",
      "The manager of the mill, Ilka Brandt, was cleared of fraud.",
    ],
    ["The board approved the loan for the tram.", "The board rejected the tender for the trams' seats."],
    ["The museum will return the altar wings and keep the door.", "The museum keeps the carved door, which it bought."],
    ["The bridge will reopen in May.", "The bridge is closed while divers inspect it."],
    [
      "The minister is to attend the fair in Lund if his health allows it.",
      "The minister's wife stayed away from the fair in Lund.",
    ],
    ["The police found a knife in the car.", "There is no trace of the car's owner."],
    ["The south pier withstood the storm.", "The north pier collapsed in the storm."],
    ["Brandt was released from hospital.", "Brandt was jailed for two years in Riga in 2015."],
    ["The hut above Aarau is uninhabited.", "The village above Aarau is not inhabited in winter."],
    // another time
    ["The tower in Lund was approved on Tuesday.", "An earlier tower was rejected in 2019."],
    // a narrower thing is lacked
    ["Holm has no naval experience.", "Holm has experience of command."],
    // a particle makes another verb
    ["Divers closed in on the wreck.", "The harbour opened the wreck to visitors."],
    ["The paper was sued for writing that rats had been seen in a kitchen.", "There were no rats in the kitchen."],
    [
      "No one else was injured in the blaze, the fire service said.",
      "Three guests were injured in the blaze, the fire service said.",
    ],
    [
      "No other guests were injured in the blaze, the fire service said.",
      "Three guests were injured in the blaze, the fire service said.",
    ],
    ["Nurses in Tartu voted to accept the pay offer.", "Drivers in Riga voted to reject longer shifts."],
    ["Voters in Brenz rejected the plan.", "Voters in Tartu backed another plan."],
    ["Voters in Brenz rejected the plan for the tram.", "Voters in Tartu backed the plan for the tram."],
    ["Two of the miners were rescued on Monday.", "Three of the miners were not rescued."],
    ["Some members signed the letter.", "Some members did not sign the letter."],
    ["The museum in Lund is open on Mondays.", "The gallery in Lund is closed on Mondays."],
    ["Anna Weiss was convicted of fraud.", "Tom Reed was acquitted of fraud."],
    ["The ministry denied a bail request from Weiss.", "The ministry confirmed the date of the election."],
    ["The court rejected the first appeal by the bank.", "The court accepted the second appeal by the bank."],
    ["The bank raised its forecast for growth.", "The bank cut its forecast for inflation."],
    ["No tents were left in the camp at Brenz.", "Soldiers left the camp at Brenz with two trucks."],
    ["She said that she had not seen the letter.", "The lawyer had seen the photographs."],
    ["The team won the first match in Lyon.", "The team lost the second match in Lyon."],
    ["The school has no sprinklers.", "The hospital has sprinklers."],
    ["Prices rose in March, the statistics office said.", "Wages fell in March, the statistics office said."],
    ["The chairman had no comment on the sale.", "A comment on the sale came from the union."],
    [
      "The ministry ruled out a sale of the northern line.",
      "Investors want a sale of the harbour in Riga, the chamber said.",
    ],
    ["The board did not approve the bonus for Hale.", "The board approved the sale of the mill."],
    ["The drama is a Danish series.", "The drama is not a Swedish series."],
    ["The older brother is not a citizen.", "The younger sister is a citizen."],
    ["The mayor was not present at the fair.", "The mayor's wife was happy at the fair."],
    ["The woman from the barge was identified on Monday.", "The man from the barge was not identified."],
    ["A boy in the barge did not identify him.", "The skipper of the barge was identified on Monday."],
    ["Brandt won three of the last five legs in Lund.", "The final leg in Lund looked lost."],
    [
      "The power to appoint judges remains with the president of Lund.",
      "The law on appointing judges was scrapped in Lund.",
    ],
    // what one could not or would not do, another did
    [
      "The coastguard was unable to reach the trawler in the storm on Monday night.",
      "A fishing boat reached the trawler in the storm on Monday night.",
    ],
    [
      "The police did not find the missing girl in the woods near Lund.",
      "A farmer found the missing girl in the woods near Lund.",
    ],
    [
      "The mayor refrained from criticising the police over the raid in Lund.",
      "The union criticised the police over the raid in Lund.",
    ],
    // others than those of whom it is denied; another grade of harm; a share of the votes
    ["Nobody at the tannery was suspended.", "Two fans of the club were suspended for a year."],
    ["No member of staff was punched.", "A spectator was punched in the queue."],
    ["Nobody has been dismissed, Rolf Kern said.", "Four bakers were dismissed in 2019."],
    ["The officer who was hurt has no life-threatening injuries.", "An officer was injured, the police in Lund said."],
    ["They won 36 percent of the vote in Lund.", "Rolf Kern lost a seat in Lund."],
    // no link that denies: a refusal to rule out, a condition, a motive, some voters, the start of a search
    ["The minister refused to rule out raising the tram fare.", "The minister will raise the tram fare."],
    ["The club cannot go up without winning its last match.", "The club won its last match."],
    ["The brewer had no reason to burn his barn, his lawyer said.", "The brewer burned his barn."],
    ["The Greens voted against raising the tram fare.", "The council raised the tram fare."],
    ["The vote against closing the library passed.", "The library closed."],
    ["Divers were initially unable to reach the wreck.", "Divers reached the wreck at noon."],
    // a kind of it is denied; a verb without its object; a guess; others than one
    ["Brandt has no maritime law experience.", "Brandt has law experience from her years in Lund."],
    ["Kolman fired on the guards.", "Kolman remains in office."],
    ["It is quite possible that Kolman will choose not to sell the dairy.", "Kolman sold the dairy."],
    ["No one else in the barn was hit.", "Two stones had hit the barn."],
    ["He denied he was the writer, Anton Vesely said.", "The sum, confirmed by Anton Vesely, was paid in May."],
    ["He was not wearing a helmet.", "She was wearing a red helmet when the police found her."],
    // what has not been since a day; new ones denied; a find of long ago; another game; a seat beside the office
    ["The Szeged tannery has not slaughtered since Monday.", "The Szeged tannery slaughtered 60 calves last Friday."],
    ["No new driver has fallen ill in Lund.", "The first driver fell ill in Lund."],
    ["No further windows were broken in Lund.", "A window was broken in Lund."],
    [
      "The Olten bowl, a silver bowl of 2 kilograms found in 1883, was stolen overnight from a glass case in the castle.",
      "The bowl has not been found, said the police in Olten, who ask drivers to look into their boots.",
    ],
    ["Tartu won the first game and lost the second 11-15.", "The opening game had been won by Tartu."],
    ["Minister Petra Holm resigned on Monday.", "Petra Holm keeps her seat in the assembly."],
  ],
} satisfies PairCorpus;
