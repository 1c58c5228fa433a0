import { actors, dealing } from '../accepted.js'
import { eventType } from '../event-type.js'
import { noun, verb } from '../frames.js'
import { sums } from '../sums.js'

const givers = {
  ...dealing,
  origin: [...actors, 'place'],
  target: ['person', 'organisation', 'people', 'place'],
  instrument: ['object', 'vehicle', 'weapon', 'agreement'],
} as const
const goods = { takes: { instrument: ['object'] } } as const
const money = 'aid|money|food|relief|medicine|fund|loan|help|assistance|grant|shelter|support|blanket|supply'

const peace = {
  only: ['peacekeeper', 'peacekeeping'],
  takes: { agent: ['military', 'coalition', 'police', 'igo'] },
} as const

const aids = eventType({
  id: 'aids',
  label: 'aids',
  plover: 'AID',
  roles: givers,
  precedence: 9,
  unidentified: 'Unidentified donor',
  frames: [
    verb('agent aid target!', 'The agency aided the refugees.'),
    verb('agent help target!', 'The army helped the villagers.', {
      takes: { agent: actors },
      unless: ['it', 'economy', 'police'],
    }),
    verb('agent assist target!', 'The charity assisted the migrants.', { takes: { agent: actors } }),
    verb(`agent give ${money} to target!`, 'The kingdom gave money to the militia.'),
    verb(`agent give target! ${money}`, 'The republic gave the refugees food.'),
    verb(`agent provide ${money} to|for target!`, 'The alliance provided aid to the island.'),
    verb(
      'agent provide target! with instrument!',
      'The agency provided the displaced families with vaccines.',
      { takes: { instrument: ['object', 'vehicle'] } },
    ),
    verb(
      `agent provide target! with ${money}|tent|water|clothing|equipment|fuel|electricity|power|service|care|treatment|protection|security|cash|credit|expertise|advice|assistance|training|weapon`,
      'The agency provided the displaced families with food.',
    ),
    verb('agent provide instrument! to|for target!', 'The charity provided medicine to the hospital.', goods),
    verb(`agent send ${money} to target!`, 'The emirate sent relief to the enclave.'),
    verb('agent send instrument! to target!', 'The navy sent food to the islanders.', goods),
    verb('agent ship instrument! to target!', 'The agency shipped grain to the province.', goods),
    verb(
      'agent deliver instrument! to target!',
      'The convoy crew delivered flour and medicine to the town.',
      goods,
    ),
    verb(`agent deliver ${money} to target!`, 'The aid group delivered aid to the camp.'),
    verb(
      'agent distribute instrument! to|among target!',
      'Volunteers distributed blankets to the evacuees.',
      goods,
    ),
    verb(
      'agent supply target! with instrument',
      'The republic supplied the enclave with electricity.',
      goods,
    ),
    verb(
      'agent airdrop instrument! to|over|into target!',
      'The air force airdropped food to the villagers.',
      goods,
    ),
    verb('agent airlift instrument! to target!', 'The alliance airlifted medicine to the city.', goods),
    verb('agent donate instrument!', 'The bank donated vaccines.', {
      takes: { instrument: ['object', 'vehicle'] },
    }),
    verb('agent donate instrument! to target!', 'The bank donated vaccines to the republic.', goods),
    verb(`agent donate ${money} to target!`, 'The prince donated money to the charity.'),
    verb('agent contribute money|fund|aid to target!', 'The company contributed funds to the hospital.'),
    verb('agent grant loan|aid|fund|credit to target!', 'The bank granted a loan to the republic.'),
    verb('agent lend money to target!', 'The bank lent money to the kingdom.'),
    verb('agent lend target! money', 'The emirate lent the republic money.'),
    verb('agent extend loan|aid|credit to target!', 'The fund extended credit to the government.'),
    verb('agent fund target!', 'The kingdom funded the schools.', {
      takes: { target: ['organisation', 'people', 'facility', 'country'] },
    }),
    verb('agent finance target!', 'The emirate financed the movement.', {
      takes: { target: ['organisation', 'people', 'facility', 'country'] },
    }),
    verb('agent bankroll target!', 'The tycoon bankrolled the party.'),
    verb('agent subsidise target!', 'The government subsidised the farmers.'),
    verb('agent subsidize target!', 'The state subsidized the airline.'),
    verb('agent bail out target!', 'The fund bailed out the republic.'),
    verb('agent forgive debt of target!', 'The bank forgave the debt of the republic.'),
    verb('agent feed target!', 'The agency fed the refugees.', { takes: { target: ['people', 'person'] } }),
    verb('agent shelter target!', 'The monastery sheltered the refugees.', {
      takes: { target: ['people', 'person', 'armed-group'] },
    }),
    verb('agent house target!', 'The city housed the evacuees.', { takes: { target: ['people', 'person'] } }),
    verb('agent harbour target!', 'The republic harboured the fugitives.', {
      takes: { target: ['people', 'person', 'armed-group'] },
    }),
    verb('agent harbor target!', 'The kingdom harbored the rebels.', {
      takes: { target: ['people', 'person', 'armed-group'] },
    }),
    verb('agent treat target!', 'Doctors treated the villagers.', {
      unless: [
        'well',
        'badly',
        'fairly',
        'unfairly',
        'humanely',
        'kindly',
        'poorly',
        'harshly',
        'equally',
        'differently',
        'as',
      ],
      takes: { agent: ['person', 'organisation'], target: ['people', 'person'] },
    }),
    verb('agent vaccinate target!', 'Nurses vaccinated the children.'),
    verb('agent evacuate target!', 'The navy evacuated the tourists.', {
      takes: { target: ['people', 'person', 'military'] },
    }),
    verb('agent rescue target!', 'Commandos rescued the hostages.', {
      takes: { target: ['people', 'person', 'organisation'] },
    }),
    verb('agent! free target! from origin!', 'Special forces freed the captives from the militia.', {
      takes: { agent: ['military', 'police', 'coalition'], target: ['people', 'person'] },
    }),
    verb('agent save target!', 'The coast guard saved the fishermen.', {
      takes: { target: ['people', 'person'] },
      unless: ['money', 'job', 'time'],
    }),
    verb('agent protect target!', 'Peacekeepers protected the villagers.', {
      takes: { agent: actors, target: ['people', 'person', 'facility', 'city', 'organisation'] },
      unless: [
        'right',
        'interest',
        'majority',
        'achievement',
        'economy',
        'environment',
        'itself',
        'himself',
        'themselves',
      ],
    }),
    verb('agent escort target!', 'The navy escorted the tankers.'),
    verb('agent guard target!', 'Soldiers guarded the camp.', {
      takes: { agent: ['military', 'police', 'igo', 'coalition'] },
    }),
    verb('agent grant asylum to target!', 'The republic granted asylum to the dissident.'),
    verb('agent grant target! asylum', 'The kingdom granted the pilot asylum.'),
    verb('agent give asylum to target!', 'The ambassador gave asylum to the deserters.'),
    verb('agent give refuge to target!', 'The monks gave refuge to the students.'),
    verb('agent offer asylum to target', 'The republic offered asylum to the general.'),
    verb('agent take in target!', 'The island took in the refugees.', {
      takes: { target: ['people', 'person'] },
      unless: ['place', 'part', 'action', 'step', 'turn', 'time', 'effect', 'office', 'power'],
    }),
    verb('agent come to aid of target!', 'The navy came to the aid of the sailors.'),
    verb('agent go to aid of target!', 'The villagers went to the aid of the passengers.'),
    verb('agent come to rescue of target!', 'The alliance came to the rescue of the garrison.'),
    verb('agent rebuild target!', 'The engineers rebuilt the bridge.', { takes: { target: ['place'] } }),
    verb('agent clear mine from target', 'The engineers cleared mines from the road.'),
    noun('aid to|for target from|by agent', 'The aid to the refugees from the kingdom arrived.', {
      unless: ['military', 'hearing', 'band', 'first'],
    }),
    noun(
      'humanitarian aid to|for target from|by agent',
      'Humanitarian aid to the enclave from the agency arrived.',
    ),
    noun('food aid to|for target from|by agent', 'Food aid to the republic from the alliance arrived.'),
    noun('economic aid to target from|by agent', 'Economic aid to the government from its ally arrived.'),
    noun('financial aid to target from|by agent', 'Financial aid to the party from the tycoon was revealed.'),
    noun('assistance to|for target from|by agent', 'Assistance to the farmers from the state was promised.', {
      unless: ['military'],
    }),
    noun(
      'humanitarian assistance to|for target from|by agent',
      'Humanitarian assistance to the camp from the charity arrived.',
    ),
    noun('relief for|to target from|by agent', 'Relief for the evacuees from the agency arrived.', {
      unless: ['tax', 'debt'],
    }),
    noun('relief supply to|for target from|by agent', 'Relief supplies to the town from the navy arrived.'),
    noun('donation to target from|by agent', 'The donation to the charity from the prince was generous.'),
    noun('loan to target from|by agent', 'The loan to the republic from the bank was approved.'),
    noun('grant to target! from|by agent', 'The grant to the university from the ministry was approved.'),
    noun('subsidy to|for target from|by agent', 'The subsidy to the farmers from the state was cut.'),
    noun(
      'funding for|of|to target from|by agent',
      'The funding for the movement from the emirate was stopped.',
    ),
    noun('financing of target by agent', 'The financing of the rebels by the emirate was revealed.'),
    noun('bailout of|for target by|from agent', 'The bailout of the bank by the government was approved.'),
    noun('help for|to target! from|by agent', 'Help for the villagers from the army arrived.'),
    noun('rescue of target by agent', 'The rescue of the hostages by commandos succeeded.'),
    noun('evacuation of target by agent', 'The evacuation of the tourists by the navy succeeded.', {
      takes: { target: ['people', 'person'] },
    }),
    noun('airlift of target by agent', 'The airlift of the refugees by the air force continued.'),
    noun('airdrop of instrument to target', 'The airdrop of food to the enclave continued.'),
    noun('asylum for target', 'Asylum for the dissident was granted.'),
    noun('protection of target! by agent', 'The protection of the villagers by peacekeepers failed.', {
      takes: { target: ['people', 'person', 'facility'] },
    }),
    noun('escort of target! by agent', 'The escort of the tankers by warships began.'),
    noun('treatment of target! by agent', 'The treatment of the children by the field doctors was free.', {
      takes: { agent: ['person', 'ngo'], target: ['people', 'person'] },
      unless: ['bad', 'inhumane', 'inhuman', 'degrading', 'cruel'],
    }),
    verb('agent contribute topic! to|for target!', 'The bank contributed a million crowns to the orphanage.'),
    verb(
      'agent contribute assistance|food|troop|soldier|peacekeeper|doctor|equipment to target!',
      'The kingdom contributed doctors to the mission.',
    ),
    verb(
      'agent provide topic! in aid|assistance|relief|support|funding to|for target!',
      'The bank provided a million dollars in aid to the farmers.',
    ),
    verb(
      'agent provide assistance|support|help|relief|funding|shelter|protection|care|training|equipment to|for target!',
      'The agency provided shelter to the refugees.',
    ),
    verb(
      'agent provide aid|assistance|support|relief|funding in target!',
      'The agency provided assistance in the province.',
      { takes: { target: ['place'] } },
    ),
    verb(
      'agent give aid|assistance|money|help|medicine|equipment|food to|for target!',
      'The army gave medical equipment to the hospital.',
    ),
    verb(
      'agent give topic! in aid|assistance|support to target!',
      'The kingdom gave ten million crowns in aid to the republic.',
    ),
    verb(
      'agent deliver aid|assistance|food|medicine|supply|equipment|relief to|in|for target!',
      'The convoy delivered medicines to the town.',
    ),
    verb(
      'agent send aid|assistance|doctor|medic|food|medicine|equipment|supply|relief|team|expert to target!',
      'The ministry sent doctors to the hospital.',
    ),
    verb(
      'agent fly aid|food|medicine|supply|equipment to|into target!',
      'The charity flew medicine into the valley.',
    ),
    verb('agent ship aid|food|medicine|supply|grain to target!', 'The agency shipped grain to the island.'),
    verb(
      'agent hand over aid|food|medicine|equipment|ambulance|supply to target!',
      'The doctors handed over medicine to the clinic.',
    ),
    verb(
      'agent hand over topic! of medicine|food|equipment|aid to target!',
      'The doctors handed over a container of medicine to the clinic.',
    ),
    verb('agent distribute topic! to|among|in target!', 'The charity distributed blankets to the villagers.'),
    verb('agent award topic! to target!', 'The council awarded a grant to the university.', {
      takes: { topic: ['object'], target: ['organisation', 'people', 'country'] },
    }),
    verb(`agent provide ${sums}`, 'The bank provided 40 million dollars.'),
    verb(`agent donate ${sums}`, 'The emirate donated 3 million dollars.'),
    verb(`agent give ${sums}`, 'The agency gave 2 million euros.'),
    verb(
      `agent give ${sums} to|for|toward|towards target!`,
      'The agency gave 2 million euros to the clinic.',
    ),
    verb(
      `agent donate ${sums} to|for|toward|towards target!`,
      'The emirate donated $3 million to the refugees.',
    ),
    verb(`agent provide ${sums} to|for target!`, 'The bank provided 40 million dollars to the republic.'),
    verb(
      `agent pay ${sums} to|for|toward|towards target!`,
      'The ministry paid 12 million euros to the farmers.',
    ),
    verb(`agent hand over ${sums} to target!`, 'The bank handed over 4 million dollars to the ministry.'),
    verb(`agent grant ${sums} to target!`, 'The fund granted 9 million dollars to the kingdom.'),
    verb(`agent allocate ${sums} to|for target!`, 'The council allocated 5 million euros to the hospital.'),
    verb(
      `agent contribute ${sums} to|toward|towards target!`,
      'The republic contributed 8 million dollars to the agency.',
    ),
    verb(`agent commit ${sums} to|for target!`, 'The kingdom committed 6 million dollars to the refugees.'),
    verb(`agent release ${sums} to|for target!`, 'The fund released 30 million dollars to the republic.'),
    verb(`agent send ${sums} to target!`, 'The emirate sent 4 million dollars to the villagers.'),
    verb(`agent transfer ${sums} to target!`, 'The bank transferred 7 million euros to the government.'),
    verb(`agent channel ${sums} to|into target!`, 'The agency channelled 3 million euros to the schools.'),
    verb(`agent lend ${sums} to target!`, 'The bank lent 20 million dollars to the government.'),
    verb(`agent award ${sums} to target!`, 'The union awarded 2 million euros to the university.'),
    verb(`agent disburse ${sums} to target!`, 'The fund disbursed 11 million dollars to the republic.'),
    verb(`agent earmark ${sums} for target!`, 'The senate earmarked 9 million dollars for the veterans.'),
    verb(`agent approve ${sums} for target!`, 'The fund approved 50 million dollars for the republic.'),
    verb(`agent spend ${sums} on|in target!`, 'The kingdom spends 3 million dollars on the refugees.'),
    verb(`agent raise ${sums} for target!`, 'The church raised 2 million dollars for the orphans.'),
    verb(`agent offer ${sums} to target!`, 'The emirate offered 5 million dollars to the island.'),
    verb(
      'agent approve loan|grant|credit|package to|for target!',
      'The bank approved a loan for the republic.',
    ),
    verb(`agent set aside ${sums} for target!`, 'The ministry set aside 8 million euros for the farmers.'),
    verb(
      'agent supply instrument! to|for target!',
      'The republic supplied generators to the hospital.',
      goods,
    ),
    verb(
      'agent hand over instrument! to target!',
      'The embassy handed over ambulances to the ministry.',
      goods,
    ),
    verb('agent donate topic! to target!', 'The embassy donated ventilators to the ministry.', {
      takes: { topic: ['object', 'vehicle'] },
    }),
    verb('agent present topic! to target!', 'The envoy presented ambulances to the hospital.', {
      takes: { agent: actors, topic: ['vehicle'] },
    }),
    verb(
      'agent come to assistance|help|defence|defense of target!',
      'The neighbours came to the assistance of the republic.',
    ),
    verb(
      'agent rush aid|food|medicine|supply|help|rescuer to target!',
      'The alliance rushed food to the island.',
    ),
    verb('agent pour aid|money|fund into target!', 'The kingdom poured aid into the republic.'),
    verb(
      'agent step up aid|assistance|support|relief to|for target!',
      'The union stepped up aid to the refugees.',
    ),
    verb(
      'agent increase aid|assistance|support|funding|contribution to|for target!',
      'The kingdom increased aid to the republic.',
    ),
    verb(
      'agent double aid|assistance|support|funding to|for target!',
      'The senate doubled assistance to the republic.',
    ),
    verb(
      'agent resume aid|assistance|support|funding|shipment|delivery to|for target!',
      'The union resumed aid to the republic.',
    ),
    verb(
      'agent extend aid|assistance|help|support to target!',
      'The kingdom extended assistance to the refugees.',
    ),
    verb(
      'agent offer aid|assistance|help|shelter|refuge to target!',
      'The republic offered shelter to the refugees.',
    ),
    verb(
      'agent offer target! aid|assistance|help|shelter|refuge',
      'The republic offered the refugees shelter.',
    ),
    verb('agent meet need of target!', 'The charity met the needs of the villagers.'),
    verb('agent take target! to safety', 'The navy took the passengers to safety.'),
    verb('agent bring target! to safety', 'Firefighters brought the miners to safety.'),
    verb('agent pull target! from rubble|wreckage', 'Volunteers pulled the girl from the rubble.'),
    verb('agent give target! money|cash|refuge|sanctuary|shelter', 'The church gave the refugees sanctuary.'),
    verb('agent give refuge|shelter|sanctuary to target!', 'The monks gave shelter to the refugees.'),
    verb('agent lend topic! to target!', 'The bank lent a million crowns to the republic.'),
    verb('agent open border to|for target!', 'The republic opened its borders to the refugees.'),
    verb('agent accept target!', 'The kingdom accepted the refugees.', { takes: { target: ['people'] } }),
    verb('agent take in topic! of target!', 'The kingdom took in thousands of refugees.', {
      takes: { target: ['people'] },
    }),
    verb('agent welcome refugee|migrant from target', 'The kingdom welcomed refugees from the republic.'),
    verb('agent resettle target!', 'The kingdom resettled the refugees.', { takes: { target: ['people'] } }),
    verb('agent arrive in|at target!', 'Peacekeepers arrived in the town.', peace),
    verb('agent deploy to|in|into|along|at target!', 'Peacekeepers deployed along the frontier.', peace),
    verb('agent serve in target!', 'Peacekeepers served in the enclave for ten years.', peace),
    verb(
      'agent deploy instrument! as peacekeeper|force|troop in|along|at|to|into target!',
      'The league deployed soldiers as peacekeepers in the enclave.',
      { only: peace.only },
    ),
    verb('agent send peacekeeper to|into|in target!', 'The union sent peacekeepers to the province.'),
    verb(
      'agent deploy peacekeeper to|in|along|at target!',
      'The council deployed peacekeepers in the enclave.',
    ),
    verb(
      'agent deploy peacekeeping force|troop|mission to|in|along|at target!',
      'The league deployed a peacekeeping force in the enclave.',
    ),
    verb(
      'agent send peacekeeping force|troop|mission|battalion to|in|into target!',
      'The kingdom sent a peacekeeping battalion to the republic.',
    ),
    verb(
      'agent send troop|soldier|battalion|police to peacekeeping force|mission|operation in target!',
      'The kingdom sent troops to the peacekeeping mission in the republic.',
    ),
    verb('agent raise money|fund for target!', 'The priest raised money for the orphans.'),
    verb('agent spend topic! on target!', 'The kingdom spends a million crowns on the refugees.', {
      takes: { target: ['people', 'organisation', 'country'] },
    }),
    verb('agent be donor to|of target!', 'The kingdom is the largest donor to the republic.'),
    verb(
      'agent grant citizenship|residency|refuge|protection|shelter to target!',
      'The republic granted citizenship to the refugees.',
    ),
    verb(
      'agent grant target! citizenship|residency|refuge|protection|asylum',
      'The republic granted the refugees citizenship.',
    ),
    verb(
      'agent supply food|aid|medicine|equipment|fuel|water to|for target!',
      'The agency supplied food to the camp.',
    ),
    verb(
      'target! receive aid|assistance|support|help|relief|loan|funding from agent!',
      'The farmers received aid from the union.',
    ),
    verb(
      'target! get aid|assistance|support|help|loan|funding from agent!',
      'The farmers got loans from the bank.',
    ),
    noun(
      'financial support for|to target! from|by agent',
      'The financial support for the farmers by the bank was cut.',
    ),
    noun(
      'logistical support for|to target! from|by agent',
      'The logistical support for the army by the alliance grew.',
    ),
    noun(
      'assistance package for|to target from|by agent',
      'The assistance package for the farmers from the bank was small.',
    ),
    noun(
      'aid package for|to target from|by agent',
      'The aid package for the island from the bank was small.',
    ),
    noun(
      'shipment of aid|food|medicine to|for target! by|from agent',
      'The shipment of food to the camp by the charity arrived.',
    ),
    noun(
      'delivery of aid|food|medicine to|for target! by|from agent',
      'The delivery of food to the camp by the charity was delayed.',
    ),
    noun('contribution to target! from|by agent', 'The contribution to the hospital by the bank was small.'),
    noun(
      'deployment of peacekeeper to|in target by|from agent',
      'The deployment of peacekeepers in the enclave by the union was delayed.',
    ),
    verb('agent sponsor target!', 'The foundation sponsored the school.'),
    verb('agent write off debt of target!', 'Norway wrote off the debts of Ghana.'),
    verb('agent cancel debt of target!', 'Norway cancelled the debts of Ghana.'),
    verb('agent care for target!', 'The nuns cared for the orphans.'),
    verb('agent inject money|fund|cash into target!', 'The state injected cash into the bank.'),
    verb('agent immunise target!', 'The nurses immunised the children.'),
    verb('agent immunize target!', 'The nurses immunized the children.'),
    verb('agent reconstruct target!', 'Japan reconstructed the hospital.'),
    verb(
      'agent hand out food|aid|water|medicine|blanket to target!',
      'Volunteers handed out food to the refugees.',
    ),
    verb('agent send relief|aid to target!', 'Norway sent relief to Haiti.'),
    verb(
      'agent participate in peacekeeping operation|mission|force in target!',
      'Irish troops participated in a peacekeeping mission in Mali.',
    ),
    verb(
      'agent take part in peacekeeping operation|mission|force in target!',
      'Irish troops took part in a peacekeeping mission in Mali.',
    ),
    verb(
      'agent be donor of aid|assistance|help|relief|fund|support in|to|for target!',
      'Norway is the largest donor of aid to Ghana.',
    ),
    verb(
      'agent remain donor of aid|assistance|help|relief|fund|support in|to|for target!',
      'Norway remains the largest donor of aid to Ghana.',
    ),
    verb('agent relieve target!', 'Fresh troops relieved the peacekeepers.', {
      takes: { agent: ['military', 'coalition', 'country'], target: ['military', 'police', 'people'] },
    }),
  ],
})

const arms = eventType({
  id: 'arms',
  label: 'arms',
  plover: 'AID',
  roles: {
    ...givers,
    target: ['person', 'organisation', 'people', 'country', 'region'],
    instrument: ['weapon', 'vehicle', 'object'],
  },
  precedence: 7,
  unidentified: 'Unidentified supplier',
  frames: [
    verb('agent arm target!', 'The kingdom armed the rebels.', {
      takes: { target: ['organisation', 'people', 'country', 'person'] },
    }),
    verb('agent arm target! with instrument', 'The empire armed the militia with missiles.', {
      takes: { target: ['organisation', 'people', 'country', 'person'] },
    }),
    verb('agent rearm target!', 'The republic rearmed the army.'),
    verb('agent equip target! with instrument', 'The alliance equipped the army with tanks.', {
      takes: { target: ['organisation', 'people', 'country'] },
    }),
    verb('agent equip target!', 'The empire equipped the rebel brigades.', {
      takes: { target: ['military', 'armed-group', 'police'] },
    }),
    verb('agent supply target! with instrument!', 'The regime supplied the militia with rockets.', {
      takes: { instrument: ['weapon', 'vehicle'] },
    }),
    verb('agent supply instrument! to target!', 'The empire supplied missiles to the separatists.', {
      takes: { instrument: ['weapon', 'vehicle'] },
    }),
    verb('agent provide target! with instrument!', 'The republic provided the guerrillas with rifles.', {
      takes: { instrument: ['weapon', 'vehicle'] },
    }),
    verb('agent provide instrument! to target!', 'The alliance provided tanks to the army.', {
      takes: { instrument: ['weapon', 'vehicle'] },
    }),
    verb('agent send instrument! to target!', 'The kingdom sent rifles to the rebels.', {
      takes: { instrument: ['weapon'], target: ['organisation', 'country', 'people'] },
    }),
    verb('agent ship instrument! to target!', 'The empire shipped missiles to the regime.', {
      takes: { instrument: ['weapon', 'vehicle'] },
    }),
    verb('agent deliver instrument! to target!', 'The alliance delivered howitzers to the army.', {
      takes: { instrument: ['weapon', 'vehicle'] },
    }),
    verb('agent give instrument! to target!', 'The colonel gave rifles to the militia.', {
      takes: { instrument: ['weapon', 'vehicle'] },
    }),
    verb('agent send target! instrument!', 'The kingdom sent the rebels howitzers.', {
      takes: { instrument: ['weapon', 'vehicle'] },
    }),
    verb('agent give target! instrument!', 'The empire gave the rebels missiles.', {
      takes: { instrument: ['weapon', 'vehicle'] },
    }),
    verb('agent sell instrument! to target!', 'The republic sold tanks to the emirate.', {
      takes: { instrument: ['weapon', 'vehicle'] },
    }),
    verb('agent sell target! instrument!', 'The empire sold the kingdom warplanes.', {
      takes: { instrument: ['weapon', 'vehicle'] },
    }),
    verb('agent transfer instrument! to target!', 'The regime transferred rockets to the militia.', {
      takes: { instrument: ['weapon', 'vehicle'] },
    }),
    verb('agent smuggle instrument! to|into target!', 'The gang smuggled rifles to the rebels.', {
      takes: { instrument: ['weapon'] },
    }),
    verb('agent funnel instrument! to target!', 'The agency funnelled weapons to the insurgents.', {
      takes: { instrument: ['weapon'] },
    }),
    verb('agent run gun to target!', 'The smuggler ran guns to the guerrillas.'),
    verb('agent airdrop instrument! to target!', 'The air force airdropped ammunition to the rebels.', {
      takes: { instrument: ['weapon'] },
    }),
    verb('agent give military aid to target!', 'The empire gave military aid to the junta.'),
    verb('agent provide military aid to|for target!', 'The alliance provided military aid to the republic.'),
    verb('agent send military aid to target!', 'The empire sent military aid to the regime.'),
    verb(
      'agent provide military assistance to target!',
      'The kingdom provided military assistance to the army.',
    ),
    verb('agent furnish target! with instrument', 'The republic furnished the rebels with ammunition.', {
      takes: { instrument: ['weapon', 'vehicle'] },
    }),
    noun('arming of target by agent', 'The arming of the militia by the regime was denounced.'),
    noun('arms supply to target by|from agent', 'Arms supplies to the rebels from the kingdom continued.'),
    noun(
      'arms shipment to target by|from agent',
      'An arms shipment to the guerrillas from the empire was intercepted.',
    ),
    noun('arms delivery to target by|from agent', 'Arms deliveries to the army by the alliance continued.'),
    noun(
      'weapons delivery to target by|from agent',
      'Weapons deliveries to the militia by the regime continued.',
    ),
    noun(
      'weapon shipment to target by|from agent',
      'A weapon shipment to the rebels from the emirate was found.',
    ),
    noun('arms sale to target by|from agent', 'Arms sales to the kingdom by the republic were suspended.'),
    noun(
      'sale of instrument! to target by agent',
      'The sale of warplanes to the emirate by the republic was approved.',
      { takes: { instrument: ['weapon', 'vehicle'] } },
    ),
    noun(
      'supply of instrument! to target by agent',
      'The supply of missiles to the rebels by the empire was denied.',
      { takes: { instrument: ['weapon', 'vehicle'] } },
    ),
    noun(
      'transfer of instrument! to target by agent',
      'The transfer of rockets to the militia by the regime was reported.',
      { takes: { instrument: ['weapon', 'vehicle'] } },
    ),
    noun(
      'delivery of instrument! to target by agent',
      'The delivery of tanks to the army by the alliance began.',
      { takes: { instrument: ['weapon', 'vehicle'] } },
    ),
    noun(
      'shipment of instrument! to target by|from agent',
      'The shipment of rifles to the guerrillas from the island was seized.',
      { takes: { instrument: ['weapon', 'vehicle'] } },
    ),
    noun('military aid to|for target from|by agent', 'Military aid to the junta from the empire continued.'),
    noun(
      'military assistance to|for target from|by agent',
      'Military assistance to the republic from the alliance continued.',
    ),
    noun(
      'security assistance to|for target from|by agent',
      'Security assistance to the republic from the alliance continued.',
    ),
    verb('agent hand over instrument! to target!', 'Norway handed over tanks to Ukraine.', {
      takes: {
        agent: ['country', 'government', 'military', 'company'],
        instrument: ['weapon', 'vehicle'],
        target: ['country', 'government', 'military', 'armed-group', 'police'],
      },
    }),
    noun(
      'supply of instrument! to target! by agent',
      'The supply of missiles to Ukraine by Norway went on.',
      { takes: { instrument: ['weapon', 'vehicle'] } },
    ),
    noun(
      'delivery of instrument! to target! by agent',
      'The delivery of missiles to Ukraine by Norway went on.',
      { takes: { instrument: ['weapon', 'vehicle'] } },
    ),
    noun(
      'shipment of instrument! to target! by agent',
      'The shipment of missiles to Ukraine by Norway went on.',
      { takes: { instrument: ['weapon', 'vehicle'] } },
    ),
    noun(
      'transfer of instrument! to target! by agent',
      'The transfer of missiles to Ukraine by Norway went on.',
      { takes: { instrument: ['weapon', 'vehicle'] } },
    ),
    verb('target! receive instrument! from agent!', 'The army received tanks from Norway.', {
      takes: { instrument: ['weapon', 'vehicle'], target: ['country', 'military', 'armed-group', 'police'] },
    }),
    noun('sale of instrument! to target! by agent', 'The sale of missiles to Ukraine by Norway went on.', {
      takes: { instrument: ['weapon', 'vehicle'] },
    }),
  ],
})

const trains = eventType({
  id: 'trains',
  label: 'trains',
  plover: 'AID',
  roles: { ...dealing, target: ['person', 'organisation', 'people', 'country'] },
  precedence: 8,
  unidentified: 'Unidentified trainer',
  frames: [
    verb('agent train target!', 'The alliance trained the recruits.', {
      takes: { target: ['military', 'police', 'armed-group', 'people', 'person', 'intelligence'] },
      unless: ['athlete', 'dog', 'player', 'model'],
    }),
    verb('agent train target! in use of topic', 'The agency trained the rebels in the use of explosives.'),
    verb('agent retrain target!', 'The mission retrained the policemen.'),
    verb('agent drill target!', 'Instructors drilled the militiamen.', {
      takes: { target: ['military', 'police', 'armed-group', 'people', 'person'] },
    }),
    verb('agent coach target!', 'Foreign officers coached the guerrillas.', {
      takes: { target: ['military', 'police', 'armed-group', 'person'] },
    }),
    verb(
      'agent instruct target! in use of topic',
      'The advisers instructed the soldiers in the use of radars.',
    ),
    verb('agent mentor target!', 'Veterans mentored the police officers.', {
      takes: { target: ['military', 'police', 'armed-group', 'person'] },
    }),
    verb('agent advise target!', 'Foreign officers advised the army.', {
      takes: {
        agent: ['military', 'coalition', 'intelligence'],
        target: ['military', 'police', 'armed-group'],
      },
    }),
    verb('agent provide training to|for target!', 'The alliance provided training to the army.'),
    verb('agent give training to target!', 'The empire gave training to the militia.'),
    verb('target! train with agent', 'The guerrillas trained with the revolutionary guard troops.', {
      takes: {
        target: ['military', 'police', 'armed-group'],
        agent: ['military', 'police', 'armed-group', 'intelligence'],
      },
    }),
    verb('target! receive training from agent', 'The militia received training from the empire.'),
    verb('target! undergo training with|by agent', 'The recruits underwent training by foreign officers.'),
    noun('training of|for target by agent', 'The training of the recruits by the alliance continued.', {
      unless: ['athlete', 'job', 'teacher'],
    }),
    noun(
      'military training of|for target by|from agent',
      'Military training for the rebels by the empire continued.',
    ),
    noun('police training for target by agent', 'Police training for the cadets by the mission continued.'),
    noun('instruction of target! by agent', 'The instruction of the cadets by foreign officers continued.', {
      takes: { target: ['military', 'police', 'armed-group', 'person'] },
    }),
    verb(
      'agent provide military training to|for target!',
      'The empire provided military training to the rebels.',
    ),
  ],
})

export const aid = [aids, arms, trains] as const
