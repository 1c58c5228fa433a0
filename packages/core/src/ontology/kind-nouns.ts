/** Head nouns that share a kind and, where PLOVER knows one, a sector. */
export interface NounGroup {
  /** PLOVER sector code of whom the words name; absent where they tell none. */
  readonly sector?: string
  /** Singular lemmas in lower case; of two words that both end a phrase the longer one counts. */
  readonly words: readonly string[]
}

const listed = (words: string): readonly string[] =>
  words.split(',').map((word) => word.trim().replace(/\s+/g, ' '))

/** Words that tell a kind and no sector. */
const any = (words: string): NounGroup => ({ words: listed(words) })
/** Words that tell a kind and a sector. */
const of = (sector: string, words: string): NounGroup => ({ sector, words: listed(words) })

/**
 * English head nouns by kind of entity. A noun stands once: where it can name several kinds ("bank",
 * "plant", "mission") it has the one that it most often has in news of conflict and politics.
 */
export const kindNouns = {
  person: [
    any(`man, woman, person, trainee, advocate, apprentice, attendee, aviator, baron, beneficiary, buyer,
      chaplain, client, collaborator, conspirator, dealer, debtor, dentist, developer, emigrant, escapee,
      firefighter, graduate, hardliner, hunter, infiltrator, intellectual, islamist, lobbyist, organiser,
      organizer, pacifist, philanthropist, reformer, reformist, shipowner, traitor, treasurer, zealot, boy, girl, adult, minor, elder, individual, figure, personality, husband,
      wife, spouse, son, daughter, father, mother, parent, brother, sister, sibling, uncle, aunt,
      nephew, niece, cousin, grandfather, grandmother, grandson, granddaughter, grandchild,
      father-in-law, mother-in-law, son-in-law, daughter-in-law, brother-in-law, sister-in-law,
      widow, widower, orphan, fiancé, fiancée, girlfriend, boyfriend, relative, heir, friend,
      acquaintance, colleague, namesake, leader, head, chief, boss, founder, co-founder, chairman,
      chairwoman, chairperson, deputy, vice-chairman, president-elect, strongman, spokesman,
      spokeswoman, spokesperson, representative, delegate, negotiator, mediator, peacemaker, aide,
      adviser, advisor, assistant, secretary, bodyguard, security guard, guard, watchman, driver,
      chauffeur, taxi driver, bus driver, pilot, co-pilot, captain, skipper, translator,
      interpreter, eyewitness, witness, survivor, victim, suspect, defendant, detainee, captive,
      hostage, convict, fugitive, exile, defector, deserter, informant, informer, whistleblower,
      source, insider, observer, monitor, inspector, weapons inspector, analyst, expert,
      commentator, pundit, specialist, author, writer, novelist, poet, playwright, artist, painter,
      singer, musician, actor, actress, comedian, film-maker, filmmaker, director, celebrity,
      athlete, footballer, player, coach, referee, winner, laureate, incumbent, successor, predecessor,
      counterpart, mastermind, ringleader, accomplice, kingpin, courier, recruit, recruiter,
      operative, handler, sponsor, financier, fundraiser, donor, stranger, national, citizen,
            engineer, technician, contractor, scientist, nuclear scientist, physicist, chemist, biologist,
      economist, historian, demographer, geologist, architect, mechanic, electrician, cook, waiter,
      cleaner, caretaker, diver, sailor, crewman, crew member, steward, stewardess, postman, member,
      tribal leader, tribal chief, tribal elder, chieftain, sheikh, sheik, clan elder, warlord,
      activist, human rights activist, rights activist, dissident, campaigner, militant leader,
      child, baby, toddler, infant, teenager, year-old, youngster, interrogator, instructor, trainer, usher, motorcyclist, motorist, unionist, applicant, guide, porter, conductor, cyclist,
      accountant, auditor, bookkeeper, consultant, programmer, designer, chef, baker, butcher,
      librarian, archaeologist, anthropologist, sociologist, meteorologist, seismologist, astronaut, cosmonaut,
      cashier, clerk, receptionist, doorman, carpenter, plumber, barber, tailor, notable, dignitary,
      tenant, victor, liberator, wounded, maid, housekeeper, housemaid, pedestrian, ideologue, salesman,
      saleswoman, companion, coordinator, beggar, sharpshooter, sapper, capo`),
    any(`ex-pm, ex-leader, ex-general, ex-rebel, ex-chief, abductee, deportee, hawker, podcaster, polio worker, adventurer, advertiser, ambulanceman, angler, animator, announcer, archer, archivist, artisan,
      astronomer, auctioneer, babysitter, bachelor, backpacker, balloonist, barista, bartender,
      baseballer, basketballer, bassist, bather, batsman, beautician, beekeeper, biker, billionaire,
      birdwatcher, blacksmith, boater, bodybuilder, boilermaker, bookseller, botanist, bouncer, bowler,
      boxer, brakeman, brewer, bricklayer, bride, bridegroom, bursar, busker, butler, cabbie, cabdriver,
      caddie, camper, canoeist, cardiologist, caregiver, caterer, cavalryman, cellist, champion,
      chiropractor, choirboy, choreographer, cinematographer, classmate, climber, clown, cobbler,
      composer, concierge, confectioner, connoisseur, conservationist, counsellor, coworker, co-worker,
      craftsman, cricketer, croupier, culprit, curator, dancer, delinquent, dermatologist, disciple,
      dishwasher, docent, dogwalker, drummer, drunkard, ecologist, engraver, entertainer,
      environmentalist, examiner, explorer, farmhand, ferryman, fiance, fiancee, fielder, fireman,
      fishmonger, flautist, florist, forager, foreman, forester, freshman, gamekeeper, gamer,
      geophysicist, glazier, goalkeeper, goalie, golfer, governess, grandparent, great-grandmother,
      gravedigger, grocer, groom, groundskeeper, guitarist, gymnast, hairdresser, handyman, headmistress,
      headteacher, healer, heiress, helper, herbalist, hermit, hiker, hitchhiker, hobbyist, homeowner,
      horseman, horsewoman, hostess, hotelier, housemate, housewife, hygienist, illustrator, impostor,
      imposter, infielder, influencer, innkeeper, intern, inventor, ironworker, janitor, jeweler,
      jeweller, jockey, jogger, joiner, judoka, juggler, kayaker, kicker, landlady, laundress, lifeguard,
      linebacker, lineman, linesman, linguist, locksmith, longshoreman, lumberjack, machinist, magician,
      mailman, manicurist, mariner, marksman, masseuse, mathematician, metalworker, midfielder, milkman,
      millionaire, mistress, mountaineer, moviegoer, mugger, naturalist, navigator, neurologist,
      neurosurgeon, newcomer, newlywed, nutritionist, oarsman, obstetrician, oceanographer, officiant,
      oncologist, optician, orderly, organist, outfielder, paediatrician, pediatrician, pathologist,
      patron, pawnbroker, philosopher, physiotherapist, pianist, pickpocket, plasterer, pollster,
      postwoman, prankster, projectionist, prospector, psychic, psychologist, publican, publicist,
      punter, quarterback, radiographer, radiologist, rapper, realtor, recluse, repairman, retiree,
      reveler, rider, roadworker, roommate, rower, salesperson, saxophonist, scavenger, schoolmate,
      screenwriter, scriptwriter, sculptor, seamstress, servant, sexton, shipbuilder, shoplifter,
      sightseer, skater, skateboarder, skier, skydiver, snowboarder, snowmobiler, soloist, sommelier,
      songwriter, soprano, sportsman, sportswoman, sportswriter, sprinter, stagehand, stalker,
      stenographer, stepbrother, stepdaughter, stepfather, stepmother, stepson, stockbroker, stonemason,
      stuntman, stylist, subcontractor, suitor, superstar, surfer, swimmer, swindler, tattooist,
      taxidermist, teammate, teen, therapist, trekker, trespasser, trombonist, truant, trumpeter,
      trustee, tutor, typist, umpire, undertaker, undergraduate, urologist, vagrant, valet, veterinarian,
      villain, violinist, vlogger, vocalist, waitress, warehouseman, watchmaker, weaver, welder,
      whistle-blower, windsurfer, winemaker, winger, woodworker, wrestler, yachtsman, zookeeper,
      zoologist, wide receiver, running back, film star, movie star, pop star, rock star, talk show host,
      rock climber, brigand, marauder, bookmaker, contestant, complainant, reveller, runner, planner,
      participant, descendant, appointee, attendant, performer, practitioner, job seeker, searcher,
      pioneer, staffer, interviewer, proponent, creator, smoker, dweller, outsider, counselor, inductee,
      medalist, medallist, renegade, violator, colonist, builder, earner, listener, viewer, supervisor,
      gentleman, lady, lad, dad, mum, mom, respondent, breeder, sophomore, stooge, confidante, confidant,
      forecaster, octogenarian, homemaker, vacationer, deckhand, stowaway, coloniser, colonizer, townsman,
      highlander, nomad, logger, heckler, agitator, provocateur, instigator, turncoat, monarchist,
      royalist, populist, fundamentalist, secularist, humanist, skeptic, sceptic, devotee, apostate,
      martyr, prophet, messiah, saviour, savior, hero, heroine, idol, nemesis, accuser, plaintiff,
      litigant, petitioner, appellant, claimant, lifer, runaway, dropout, alumnus, virologist,
      immunologist, climatologist, geneticist, statistician, criminologist, strategist, tactician,
      biographer, essayist, reviewer, lyricist, ballerina, diva, disc jockey, youtuber, streamer,
      stripper, gambler, addict, alcoholic, drunk, shaman, witch, sorcerer, fortune teller, astrologer,
      newborn, adolescent, juvenile, twin, triplet, grandma, grandpa, bridesmaid, abuser, voyeur, first
      lady, duke, duchess, earl, countess, viscount, dame, baroness, aristocrat, nobleman, noblewoman, courtier, chamberlain, vizier, depositor, ratepayer, purchaser, wholesaler, middleman,
      intermediary, go-between, fixer, facilitator, arbiter, arbitrator, adjudicator, leaker, hacktivist,
      coder, cofounder, record holder, olympian, paralympian, marathoner, hurdler, goaltender, defenceman,
      fullback, fly-half, scrum-half, pitcher, catcher, shortstop, all-rounder, canvasser, elector,
      constituent, running mate, underdog, kingmaker, draft dodger, conscientious objector, war hero,
      policy maker, decision maker, policymaker, decision-maker, shaykh, teenage girl, injured,
      benefactor, optimist, pessimist, realist, idealist, newscaster, weatherman, stepparent, stepchild,
      godfather, godmother, foster parent, ombudswoman, assemblymember, board member, committee member,
      council member, family member, staff member, team member, star, rep, paparazzo, paparazzi, slugger, icon`),
    of(
      'GOV',
      `president, vice president, vice-president, premier, prime minister, deputy prime minister,
      chancellor, minister, vice minister, deputy minister, foreign minister, defence minister,
      defense minister, interior minister, finance minister, justice minister, cabinet minister,
      under-secretary, undersecretary, secretary of state, defence secretary, defense secretary,
      foreign secretary, home secretary, treasury secretary, attorney general, governor, deputy
      governor, lieutenant governor, provincial governor, vice-governor, mayor, deputy mayor,
      councilman, councillor, city councillor, prefect, sub-prefect, administrator, commissioner,
      district commissioner, surgeon general, inspector general, auditor general, comptroller general,
      director general, governor general, postmaster general, commissioner general, official, government official, senior official, state department
      official, bureaucrat, civil servant, public servant, government employee, cabinet member, head
      of state, head of government, king, queen, prince, princess, crown prince, emperor, empress,
      emir, sultan, monarch, ruler, dictator, autocrat, despot, junta leader, ambassador, envoy,
      special envoy, peace envoy, diplomat, consul, consul general, attaché, attache, charge
      d'affaires, chargé d'affaires, emissary, regent, politician, statesman, national security
      adviser, national security advisor, tax collector, customs officer, regional governor, chief
      of staff, chief of cabinet, ombudsman, comptroller, election official, viceroy, caliph, shah, czar, tsar, kaiser, pharaoh, alderman`,
    ),
    of(
      'IGO',
      `secretary-general, secretary general, high representative, high commissioner, special
      rapporteur, rapporteur`,
    ),
    of(
      'MIL',
      `general, adjutant general, quartermaster general, lieutenant general, major general, brigadier general, brigadier, colonel, lieutenant
      colonel, major, lieutenant, sergeant, corporal, admiral, vice admiral, rear admiral,
      commodore, air marshal, field marshal, marshal, warrant officer, officer, army officer,
      military officer, commander, commander-in-chief, deputy commander, field commander, military
      leader, army chief, military chief, defence chief, defense chief, chief of general staff,
      military attaché, military attache, military adviser, military advisor, military official,
      military spokesman, army spokesman, military governor, cadet, conscript, reservist, veteran,
      ex-soldier, sniper, airman, fighter pilot, seaman, military judge, prisoner of war, draftee`,
    ),
    of(
      'COP',
      `police chief, police commissioner, police inspector, police commander, police spokesman,
      police official, immigration officer, immigration inspector, immigration agent, immigration official, border agent, border officer, security official, security chief, sheriff, investigator, prison
      guard, prison warden, warden, jailer, superintendent, security officer`,
    ),
    of(
      'SPY',
      `intelligence chief, intelligence official, intelligence officer, spy chief, spymaster, double
      agent`,
    ),
    of(
      'JUD',
      `judge, magistrate, solicitor general, prosecutor general, advocate general, chief justice, justice, prosecutor, chief prosecutor, prosecuting attorney,
      district attorney, public prosecutor, military prosecutor, jurist, juror, coroner, bailiff,
      lawyer, attorney, solicitor, barrister, defence lawyer, defense lawyer, counsel, notary`,
    ),
    of(
      'LEG',
      `lawmaker, legislator, parliamentarian, mp, member of parliament, member of congress, senator,
      congressman, congresswoman, assemblyman, assemblywoman, deputy speaker, speaker, parliament
      speaker, house speaker, majority leader, minority leader, backbencher, chief whip, party whip`,
    ),
    of(
      'OPP',
      `opposition leader, opposition figure, opposition politician, opposition candidate, opposition
      activist`,
    ),
    of(
      'PTY',
      `candidate, nominee, hopeful, frontrunner, front-runner, challenger, contender, party leader, party chief, party chairman, party official, party secretary`,
    ),
    of(
      'REB',
      `rebel leader, rebel commander, guerrilla leader, guerrilla commander, insurgent leader,
      militia leader, militia commander, separatist leader`,
    ),
    of(
      'UAF',
      `attacker, assailant, bomber, suicide bomber, suicide attacker, hijacker, kidnapper, abductor,
      captor, hostage-taker, killer, assassin, murderer, hitman, hit man, perpetrator, aggressor,
      shooter, arsonist, saboteur, vandal, thug, intruder, hooligan, henchman, torturer, bombmaker, bomb-maker, bomb maker, plotter, triggerman, carjacker, hostage taker`,
    ),
    of(
      'CRM',
      `criminal, thief, robber, burglar, smuggler, trafficker, drug trafficker, drug dealer, drug
      lord, drug baron, gangster, gang member, gang leader, mobster, cartel leader, mafia boss,
      pirate, bandit, poacher, looter, rapist, fraudster, hacker, extortionist, counterfeiter, war
      criminal, human trafficker, people smuggler, launderer, money launderer, embezzler, forger, conman, loan shark, bootlegger, pimp, felon, paedophile,
      pedophile, molester, child molester, scammer`,
    ),
    of(
      'JRN',
      `journalist, reporter, correspondent, editor, editor-in-chief, columnist, cameraman,
      camerawoman, photographer, photojournalist, newsman, newswoman, broadcaster, anchor,
      presenter, publisher, blogger, freelancer, cartoonist, producer`,
    ),
    of(
      'BUS',
      `businessman, businesswoman, executive, chief executive, ceo, entrepreneur, industrialist,
      tycoon, magnate, banker, investor, shareholder, trader, merchant, shopkeeper, shop owner,
      owner, landowner, rancher, cattleman, landlord, manager, oligarch, broker, oil executive,
      restaurateur, stallholder, vendor, cfo, cto, proprietor, chief financial officer, chief operating officer`,
    ),
    of('LAB', `union leader, trade unionist, union member, labour leader, labor leader, nanny, gardener`),
    of('AGR', `peasant leader`),
    of(
      'EDU',
      `teacher, schoolteacher, professor, lecturer, academic, scholar, researcher, rector,
      headmaster, principal, student leader, dean, university lecturer, educator`,
    ),
    of(
      'MED',
      `doctor, physician, surgeon, nurse, medic, paramedic, midwife, patient, health worker,
      pharmacist, ambulance driver, medical worker, psychiatrist, epidemiologist, vaccinator`,
    ),
    of(
      'REL',
      `cleric, priest, bishop, archbishop, cardinal, pope, pontiff, patriarch, monk, nun, friar,
      jesuit, missionary, pastor, preacher, imam, mullah, ayatollah, grand ayatollah, mufti, grand
      mufti, rabbi, chief rabbi, lama, religious leader, spiritual leader, community leader, churchman, clergyman, seminarian,
      theologian, evangelist, catechist, vicar, deacon, abbot, swami, guru`,
    ),
    of(
      'NGO',
      `aid worker, relief worker, humanitarian worker, humanitarian, volunteer, charity worker,
      rescue worker, rescuer, human rights worker, human rights lawyer, human rights defender, first
      responder`,
    ),
    of(
      'ELI',
      `former president, former prime minister, former minister, former official, ex-president,
      ex-minister, ex-premier`,
    ),
  ],
  government: [
    of(
      'GOV',
      `government, administration, regime, cabinet, ministry, foreign ministry, defence ministry,
      defense ministry, interior ministry, justice ministry, finance ministry, department, state
      department, agency, bureau, authority, presidency, monarchy, royal family, leadership,
      politburo, central committee, bureaucracy, municipality, city hall, city council, town
      council, local council, district council, provincial council, state council, council of
      ministers, governing council, treasury, central bank, customs, customs service, election
      commission, electoral commission, electoral council, transitional government, provisional
      government, interim government, caretaker government, coalition government, unity government,
      government-in-exile, prime minister's office, president's office, dictatorship, caliphate,
      regulator, watchdog, public works department, immigration service, immigration department, tax
      authority, prison service, space agency, atomic energy agency, nuclear agency, directorate,
      secretariat, ruling junta`,
    ),
    of(
      'MIL',
      `junta, military junta, military government, military regime, military council, transitional
      military council`,
    ),
    of(
      'LEG',
      `parliament, legislature, congress, senate, house of representatives, lower house, upper house,
      national assembly, constituent assembly, assembly, legislative assembly, state legislature,
      knesset, duma, diet, bundestag, parliamentary committee, senate committee, house committee,
      legislative council, legislative body`,
    ),
  ],
  military: [
    of(
      'MIL',
      `army, military, armed force, troop, soldier, force, navy, air force, marine, marine corps,
      serviceman, servicewoman, paratrooper, commando, special force, ground force, ground troop,
      naval force, air defence, air defense, army unit, unit, battalion, brigade, regiment,
      division, platoon, squad, squadron, corps, garrison, detachment, contingent, patrol, army
      patrol, military patrol, foot patrol, infantry, infantryman, artillery unit,
      cavalry, armour, tank unit, task force, fleet, naval fleet, flotilla, coast guard, coastguard,
      border guard, frontier guard, presidential guard, republican guard, national guard, home
      guard, guardsman, gunner, legionnaire, foreign legion, reinforcement, military personnel,
      military contingent, armed personnel, military force, military unit, government troop,
      government force, government soldier, regular army, occupation force, occupation army,
      occupying force, occupation troop, invasion force, multinational force, high command, general
      staff, top brass, command, central command, defence force, defense force, self-defence force,
      self-defense force, rapid reaction force, reaction force, counterinsurgency battalion, bomber
      crew, flight crew, tank crew, submarine crew, gunboat crew, advance party, rearguard, war machine,
      expeditionary force, honour guard, military police, joint chief, armed service, sentry,
      sentinel, gun crew, defender`,
    ),
    of(
      'IGO',
      `peacekeeper, peacekeeping force, peacekeeping troop, peacekeeping mission, blue helmet, peace
      force, stabilisation force, stabilization force`,
    ),
    of(
      'PRM',
      `paramilitary, paramilitary force, paramilitary group, paramilitary unit, civil defence, civil
      defense, civil defence patrol, civil defense patrol, home defence force, self-defence group,
      self-defense group, pro-government militia`,
    ),
  ],
  police: [
    of(
      'COP',
      `police, policeman, policewoman, detective, police officer, cop, constable, gendarme, gendarmerie, police
      force, police unit, police patrol, riot police, riot squad, national police, federal police,
      secret police, border police, traffic police, traffic policeman, civil guard, security force,
      security personnel, security service, security agent, security agency, swat team, law
      enforcement, law enforcement officer, law enforcement agency, law-enforcement agency, police
      squad, anti-terrorist squad, anti-terrorism unit, counterterrorism unit, counter-terrorism
      police, vice squad, morality police, customs police, carabiniere, carabinieri, treasury
      police, judicial police, military policeman, bomb squad, bomb disposal team,
      detective unit, trooper, state trooper, sheriff's deputy, police cadet, police recruit, police
      personnel, police trainee, ranger, park ranger, prison staff, patrolman, highway patrol`,
    ),
  ],
  intelligence: [
    of(
      'SPY',
      `spy, secret agent, intelligence agent, intelligence agency, intelligence service,
      intelligence, intelligence community, intelligence directorate, intelligence unit,
      intelligence department, secret service, spy agency, spy ring, spy service,
      counterintelligence, counter-intelligence, counterintelligence agency, military intelligence,
      undercover agent, agent, foreign intelligence service, domestic intelligence agency, espionage
      agency, state security`,
    ),
  ],
  'armed-group': [
    of(
      'REB',
      `rebel, insurgent, guerrilla, guerilla, militia, militiaman, rebel group, insurgent group,
      guerrilla group, guerrilla movement, rebel movement, rebel army, rebel force, guerrilla army, guerrilla force, rebel faction,
      rebel fighter, insurgency, separatist, separatist group, separatist movement, secessionist,
      revolutionary, freedom fighter, resistance, resistance group, resistance fighter, resistance
      movement, liberation army, liberation front, people's army, liberation movement,
      militia group, militia fighter, armed wing, military wing, guerrilla column, guerrilla unit,
      rebel unit, column, faction, armed faction, armed group, armed movement, mujahid, mujahideen,
      mujahidin, mujahedin, fedayeen, contra, maoist, partisan, urban commando, tribal fighter,
      tribal militia, holy warrior, janjaweed, coup plotter, mutineer, renegade soldier, rebel
      soldier, jihadist, jihadi, jihadist group, armed opposition, armed opposition group, opposition fighter, private army,
      mercenary, mercenary group`,
    ),
    of(
      'UAF',
      `militant, militant group, militant organisation, militant organization, gunman, fighter,
      terrorist, terrorist group, terrorist organisation, terrorist organization, terror group,
      terror network, terror cell, terrorist cell, terrorist network, cell, sleeper cell, islamist group, islamist militant, extremist, extremist group, armed
      man, armed individual, armed youth, armed assailant, armed band, unknown assailant,
      unidentified individual, masked man, hooded man, death squad, hit squad, assassination squad,
      extremist organisation, extremist organization, suicide squad, foreign fighter, vigilante,
      vigilante group, splinter group, offshoot, affiliate, raider, attacking force, besieger, invader,
      radical, subversive, terrorist commando, ambusher, hit team, assassination team`,
    ),
    of(
      'CRM',
      `gang, criminal gang, street gang, armed gang, cartel, drug cartel, drug gang, mafia, mob boss,
      crime syndicate, syndicate, criminal group, criminal organisation, criminal organization,
      criminal network, crime family, organised crime, organized crime, smuggling ring, trafficking
      network, drug ring, kidnapping ring, hacking group, hacker group, ransomware group,
      highwayman, robber band, outlaw`,
    ),
  ],
  coalition: [
    any(`coalition, alliance, bloc, axis, axis of resistance, allied force, ally force, coalition
      force, coalition troop, western alliance, military alliance, quartet, quad, troika, contact
      group, umbrella group, umbrella organisation, umbrella organization, popular front, united
      front, entente, grouping, joint force, international coalition, global coalition, anti-terror
      coalition`),
  ],
  igo: [
    of(
      'IGO',
      `international organisation, international organization, regional organisation, regional
      organization, united nations agency, un agency, un mission, international community, security
      council, general assembly, human rights council, regional bloc, intergovernmental
      organisation, intergovernmental organization, international body, world body, un team, un
      force, observer mission, monitoring mission, truce commission, international commission,
      international agency, un peacekeeping mission, development bank, international lender`,
    ),
  ],
  party: [
    of(
      'PTY',
      `party, political party, re-election campaign, reelection campaign, ruling party, opposition party, governing party, party wing, youth
      wing, political wing, political movement, splinter party, communist party, socialist party,
      democratic party, nationalist party, islamist party, far-right party, left-wing party,
      conservative party, social democrat, christian democrat, communist, socialist, conservative,
      liberal, democrat, republican, nationalist, leftist, rightist, centrist, green party`,
    ),
    of(
      'OPP',
      `opposition, opposition alliance, opposition coalition, opposition group, opposition movement,
      opposition bloc, pro-democracy movement, government critic`,
    ),
  ],
  company: [
    of(
      'BUS',
      `company, firm, corporation, enterprise, business, conglomerate, manufacturer, supplier,
      oil company, gas company, oil giant, energy company, energy firm, mining company, airline,
      carrier, bank, commercial bank, lender, insurer, retailer, supermarket chain, hotel chain,
      shipping company, shipping line, shipper, operator, plane automaker, carmaker, arms
      arms manufacturer, arms dealer, defence contractor, defense contractor, security
      company, security firm, private security company, private military company, tech company,
      technology company, software company, telecom company, telecommunications company, phone
      company, internet company, internet provider, social media company, multinational,
      multinational company, state-owned company, subsidiary, consortium, joint venture, holding,
      investment firm, hedge fund, drug drugmaker, pharmaceutical company, construction
      company, steelmaker, utility, power company, electricity company, startup, start-up, law firm,
      industry, exporter, importer, employer, chamber of commerce, creditor, automaker, drugmaker, drug maker, chipmaker, chip maker, planemaker, plane maker, arms maker, car maker,
      maker, tech giant, technology giant, energy giant, gas giant, retail giant, internet giant, media
      giant, distillery, winery, oil major, provider, consultancy, record label, board of directors`,
    ),
  ],
  media: [
    of(
      'JRN',
      `newspaper, daily, weekly, news agency, wire service, press agency, news service, television station, tv station, television network, tv network, television channel, tv
      channel, television, tv, satellite
      channel, radio station, radio, radio network, news outlet, media outlet, media, news media,
      press, news website, news site, news channel, tabloid, newsletter, journal, publication, news
      organisation, news organization, media group, media company, publishing house, news programme,
      news program, newsroom, local media, foreign media, online newspaper, blog, newswire, broadsheet, magazine`,
    ),
    of('GOV', `state news agency, state television, state tv, state media, state radio, state broadcaster`),
  ],
  ngo: [
    of(
      'NGO',
      `charity, aid agency, aid group, aid organisation, aid organization, relief agency, relief
      organisation, relief organization, relief group, humanitarian agency, humanitarian
      organisation, humanitarian organization, humanitarian group, non-governmental organisation,
      non-governmental organization, nongovernmental organisation, nongovernmental organization,
      ngo, rights group, human rights group, human rights organisation, human rights organization,
      rights organisation, rights organization, advocacy group, campaign group, environmental group,
      medical charity, press freedom group, monitoring group, war monitor, relief society`,
    ),
    of(
      'SOC',
      `pressure group, civil society, civil society group, civic group, grassroots group, women's
      group, community group, lobby, lobby group, foundation, think tank, think-tank, society,
      institute, human rights commission`,
    ),
  ],
  court: [
    of(
      'JUD',
      `court, tribunal, supreme court, high court, appeals court, appeal court, court of appeal,
      constitutional court, military court, military tribunal, court-martial, district court,
      federal court, criminal court, international criminal court, war crimes tribunal, war crimes
      court, special court, sharia court, islamic court, revolutionary court, martial court,
      judiciary, jury, grand jury, public prosecutor's office, prosecutor's office, prosecution,
      attorney general's office, truth commission, panel of judges, justice system, magistrate's
      court`,
    ),
  ],
  organisation: [
    any(`group, organisation, organization, movement, committee, commission, council, association,
      team, body, panel, delegation, mission, institution, federation, confederation, league,
      football club, cooperative, network, forum, board, working group, steering committee, service,
      entity, wing, branch, chapter, secretariat-general, search party, rescue team,
      inquiry commission, investigating team, commission of inquiry, fact-finding mission, trade
      mission, negotiating team, peace mission, observer team, inspection team, rival, enemy,
      opponent, foe, adversary, proxy, belligerent, side, negotiating partner, ally, partner, band, rock band, jazz band, choir, orchestra, ensemble, troupe, governing body, ruling body, caucus,
      subcommittee, sorority, fraternity, synod, yakuza, collective`),
    of(
      'LAB',
      `union, trade union, labour union, labor union, workers' union, trade union confederation,
      teachers' union, pilots' union, labour federation, labor federation, union federation, guild`,
    ),
    of(
      'EDU',
      `university, college, academy, institute of technology, student union, students' union, student
      group, student organisation, student organization, student movement, faculty`,
    ),
    of(
      'REL',
      `church, catholic church, orthodox church, clergy, diocese, archdiocese, brotherhood, sect,
      cult, religious group, religious order, congregation, islamic group, seminary, episcopal
      conference, bishops' conference`,
    ),
    of('MED', `health authority, ambulance service, medical team, medical staff, hospital staff`),
    of(
      'AGR',
      `farmers' union, peasant union, farmers' association, peasant organisation, peasant
      organization, peasant movement`,
    ),
    of('COP', `fire brigade, fire department, emergency service, rescue service`),
  ],
  population: [
    of(
      'CVL',
      `civilian, people, resident, protester, protestor, demonstrator, crowd, mob, rioter, villager,
      inhabitant, townspeople, population, crew, staff, community, public, populace, citizenry, voter,
      electorate, family, household, native, local, settler, jewish settler, islander, local
      resident, city dweller, commuter, passenger, tourist, visitor, holidaymaker, traveller,
      traveler, shopper, customer, spectator, fan, football fan, theatregoer, churchgoer,
      concertgoer, partygoer, guest, diner, marcher, picketer, striker, stone-thrower, hunger
      striker, supporter, follower, sympathiser, sympathizer, backer, loyalist, government
      supporter, government opponent, anti-government protester, critic, well-wisher, bereaved
      family, tribe, clan, ethnic group, ethnic minority, minority, majority, diaspora, indigenous
      people, indigenous community, indian, peasant community, squatter, slum dweller, homeless,
      unemployed, woman and child, women and children, noncombatant, non-combatant, innocent, human
      being, wedding, funeral, funeral procession, procession, vigil, compatriot, countryman, pensioner, disabled person, onlooker, gathering, rally
      participant, congregant, audience, taxpayer, consumer, user, sect member, lgbt community,
      transgender person, homosexual, gay, prostitute, sex worker, street child, youth, tribesman,
      mourner, political prisoner, prisoner of conscience, foreigner, expatriate, westerner, passer-by, passers-by, passerby, bystander, folk, elite, ruling elite, middle class, upper class, underclass, aristocracy, nobility, gentry, laity,
      throng, ancestor, forebear, offspring, couple, married couple, trio, duo, expat, idp`,
    ),
    of(
      'REF',
      `displaced family, displaced people, internally displaced person, internally displaced people,
      boat people, refugee population, refugee community, illegal immigrant, illegal migrant,
      undocumented migrant, stateless person, refugee, asylum seeker, asylum-seeker, evacuee,
      returnee, displaced person, displaced, migrant, immigrant`,
    ),
    of(
      'LAB',
      `workforce, working class, labour force, labor force, worker, labourer, laborer, employee,
      miner, coal miner, oil worker, dockworker, docker, factory worker, railway worker, trucker,
      truck driver, seafarer, steelworker, construction worker, garment worker, migrant worker,
      domestic worker`,
    ),
    of('EDU', `student body, schoolchildren, student, pupil, schoolboy, schoolgirl, schoolchild`),
    of(
      'REL',
      `believer, muslim, shiite, shia, sunni, christian, catholic, protestant, jew, hindu, buddhist,
      sikh, druze, alawite, mormon, evangelical, infidel, heretic, worshipper, worshiper, pilgrim,
      parishioner`,
    ),
    of(
      'AGR',
      `peasantry, farming community, rural community, farmer, peasant, campesino, herder, herdsman,
      shepherd, fisherman, farm worker, farmworker, grower, coca grower, pastoralist, sharecropper,
      woodcutter`,
    ),
    of(
      'CRM',
      `prison population, offender, prisoner, inmate, white supremacist, supremacist, neo-nazi, skinhead`,
    ),
  ],
  country: [
    any(`country, nation, state, republic, kingdom, neighbour, neighbor, neighbouring country,
      neighboring country, neighbouring state, neighboring state, superpower, world power, major
      power, great power, western power, regional power, foreign power, colonial power, nuclear
      power, homeland, fatherland, motherland, islamic republic, emirate, sultanate, sheikhdom,
      principality, member state, member country, donor country, host country, arab state, gulf
      state, arab country, western country, western nation, european country, african country,
      developing country, third country, nation-state, arch-foe, archenemy, arch-enemy,
      protectorate, dominion, sovereign state, island nation, island state, client state, satellite
      state, rogue state, pariah state, empire`),
  ],
  region: [
    any(`region, province, governorate, prefecture, territory, district, county, canton, oblast,
      autonomous region, enclave, exclave, strip, island, archipelago, peninsula, subcontinent,
      continent, highland, highlands, lowland, plateau, delta, heartland, hinterland, countryside,
      interior, north, south, east, west, northeast, northwest, southeast, southwest, north-east,
      north-west, south-east, south-west, tribal area, tribal region, tribal agency, tribal
      district, border region, border province, border area, frontier province, frontier region,
      frontier, breakaway region, breakaway province, breakaway territory, breakaway republic,
      occupied territory, disputed territory, overseas territory, colony, constituency, electoral
      district, coastal region, desert region, federal district, capital region, capital district`),
  ],
  city: [
    any(`city, town, village, capital, capital city, provincial capital, regional capital, state
      capital, hamlet, metropolis, municipality town, township, settlement, jewish settlement, port
      city, coastal town, coastal city, border town, border village, border city, market town,
      mountain village, hill town, resort town, suburb, holy city, hometown, birthplace, home town,
      home village, fishing village, oasis, kibbutz, shanty town, shantytown, barrio, slum, favela,
      seaside resort, garrison town, satellite town, stronghold town, mining town, oil town,
      locality`),
  ],
  facility: [
    any(`ward, maternity ward, watchtower, campsite, bomb shelter, care home, playground, schoolyard, basilica,
      chancery, statehouse, granary, grain terminal, grain store, quay, jetty, pontoon bridge, water tower,
      borehole, dispensary, blood bank, olive grove, facility, installation, building, complex, compound, site, structure, house, home, residence,
      apartment, flat, apartment building, apartment block, housing complex, villa, mansion, hut,
      shack, tower block, tower, skyscraper, hotel, guesthouse, guest house, hostel, motel, resort,
      restaurant, cafe, café, coffee shop, drugstore, dealership, brothel, print shop, utility pole, power pole, electricity pole, bar, pub, nightclub, discotheque, shop, store,
      supermarket, shopping centre, shopping center, shopping mall, mall, market, marketplace,
      bazaar, souk, pharmacy, bakery, kiosk, warehouse, depot, storage facility, storage tank, silo,
      garage, car park, parking lot, petrol station, gas station, filling station, cinema, theatre,
      theater, stadium, sports centre, concert hall, hall, community centre, community center,
      museum, library, monument, statue, memorial, tomb, cemetery, graveyard, park, zoo, beach
      resort, airport, international airport, airfield, airstrip, runway, hangar, terminal, heliport, port,
      harbour, harbor, dock, pier, wharf, shipyard, canal, dam, reservoir, hydroelectric dam,
      bridge, tunnel, road, highway, motorway, street, avenue, boulevard, railway, railroad, railway
      line, rail line, railway station, train station, metro station, subway station, subway, metro, bus
      station, bus terminal, bus stop, bus depot, station, crossing, border crossing, border post,
      frontier post, toll booth, pipeline, oil pipeline, gas pipeline, oil field, oilfield, gas
      field, oil well, gas well, oil well head, well head, wellhead, oil rig, oil platform, drilling platform, refinery, oil refinery, oil
      terminal, oil facility, oil installation, fuel depot, fuel tank, oil depot, power station,
      power plant, nuclear power plant, nuclear plant, nuclear reactor, reactor, nuclear facility,
      nuclear site, enrichment plant, enrichment facility, substation, power line, power grid,
      transmission tower, electricity pylon, electric pylon, pylon, power pylon, high-tension tower,
      electricity tower, transformer, power substation, water plant, water treatment plant, water
      tank, waterworks, aqueduct, factory, plant, chemical plant, steel plant, arms factory,
      workshop, mill, coal mine, gold mine, mineshaft, quarry, farm, ranch, plantation, hacienda,
      estate, farmhouse, barn, greenhouse, slaughterhouse, laboratory, radio mast, antenna, relay
      station, repeater station, television tower, transmitter, telephone exchange, satellite
      station, data centre, data center, office, office building, headquarters, head office, branch
      office, party headquarters, campaign headquarters, party office, company headquarters, bank
      branch, stock exchange, trade centre, trade center, consular office, refugee camp, camp, tent
      camp, displaced persons camp, transit camp, shelter, safe house, safehouse, hideout, hide-out, hiding
      place, stronghold, bastion, cave, tunnel network, wall, fence, border fence, barrier,
      roadblock, barricade, gate, entrance, courtyard, basement, room, corridor, elevator, roof,
      tent, orphanage, nursing home, day care centre, swimming pool, sewage plant, landfill, water
      well, well, construction site, launch site, launch pad, casino, brewery`),
    of(
      'GOV',
      `embassy, consulate, consulate general, diplomatic mission, diplomatic compound, high
      commission, legation, presidential palace, government palace, royal palace, town hall,
      government building, government office, ministry building, parliament building, capitol
      building, ambassador's residence, presidential residence, official residence, government
      complex, polling station, polling place, polling centre, voting centre, tax office, post
      office, customs post, government house, immigration office, mayor's office, passport office,
      palace`,
    ),
    of(
      'MIL',
      `base, military base, army base, air base, airbase, naval base, navy base, marine base, missile
      base, submarine base, training camp, military camp, army camp, base camp, barrack, barracks,
      army barracks, military barracks, outpost, military outpost, army outpost, post, army post,
      military post, observation post, guard post, lookout post, sentry post, command post, command
      centre, command center, checkpoint, military checkpoint, army checkpoint, roadside checkpoint,
      check post, garrison post, fort, fortress, fortification, bunker, trench, position, military
      position, army position, front line, frontline, military installation, military facility,
      military compound, military complex, military headquarters, army headquarters, military
      airport, military airfield, military site, arms depot, weapons depot, ammunition depot,
      ammunition dump, arms dump, munitions depot, arsenal, armoury, armory, missile site, missile silo, launcher site, radar station, radar, radar site, military
      academy, firing range, testing ground, test site, nuclear test site, encampment, bridgehead,
      beachhead, staging post, military hospital, weapons factory, military zone`,
    ),
    of(
      'REB',
      `rebel camp, guerrilla camp, rebel base, rebel stronghold, militant camp, militant hideout,
      terrorist camp, terrorist base, rebel position, rebel headquarters`,
    ),
    of(
      'COP',
      `police station, police post, police headquarters, police checkpoint, police academy, prison,
      jail, detention centre, detention center, detention camp, detention facility, labour camp,
      labor camp, concentration camp, prison camp, penitentiary, police barracks, police training
      centre, police base, fire station, interrogation centre, police outpost, cell block, prison cell, jail cell`,
    ),
    of('JUD', `courthouse, courtroom, court building, palace of justice, law court`),
    of(
      'EDU',
      `school, primary school, elementary school, secondary school, high school, kindergarten,
      nursery, classroom, campus, university campus, dormitory, madrassa, madrasa, boarding school,
      girls' school, lecture hall, schoolhouse, nursery school`,
    ),
    of(
      'MED',
      `hospital, clinic, rehab, rehab centre, rehab center, rehabilitation centre, rehabilitation center, health centre, health center, maternity hospital, field hospital, medical
      centre, medical center, morgue, mortuary, health post, operating theatre, intensive care unit,
      quarantine centre, treatment centre, vaccination centre`,
    ),
    of(
      'REL',
      `mosque, shrine, temple, synagogue, cathedral, chapel, monastery, convent, abbey, pagoda, holy
      site, holy shrine, place of worship, minaret, prayer hall, parish church, husseiniya`,
    ),
    of(
      'JRN',
      `newspaper office, newspaper building, television studio, studio, television building,
      television headquarters, printing press, press centre, press center, media centre`,
    ),
    of('BUS', `business centre, business center, trade fair, business premises, premises, bank building`),
  ],
  place: [
    any(`place, area, border, zone, location, scene, neighbourhood, neighborhood, quarter, street
      corner, downtown, city centre, city center, town centre, town center, old city, outskirts,
      outskirt, square, central square, main square, intersection, crossroads, crossroad, junction,
      roundabout, roadside, curb, sidewalk, route, path, track, trail, river, riverbank, creek,
      stream, lake, sea, ocean, gulf, bay, strait, channel, waterway, shipping lane, international
      waters, territorial waters, waters, coast, coastline, shore, shoreline, beach, reef, mountain,
      mountain range, mountainside, hill, hilltop, hillside, slope, ridge, peak, volcano, valley,
      gorge, canyon, ravine, steppe, desert, forest, jungle, rainforest, bush, wood, woodland,
      swamp, marsh, field, farmland, pasture, vineyard, orchard, garden, wilderness, airspace, sky,
      no-fly zone, buffer zone, demilitarised zone, demilitarized zone, security zone, safe zone,
      safe haven, safe area, exclusion zone, green zone, conflict zone, war zone, combat zone,
      battlefield, battleground, front, terrain, no-man's land, demarcation line, line of control, ceasefire line,
      border line, green line, boundary, passage, humanitarian corridor, mass grave, grave, yard,
      landing zone, seabed, abroad, hotspot, flashpoint, powder keg, north side, south side, centre,
      center, vicinity, surroundings, environs, stretch, plot of land`),
  ],
  weapon: [
    any(`weapon, arm, weaponry, armament, munition, ammunition, weapons cache, arms cache, drone, unmanned aerial vehicle,
      unmanned aircraft, unmanned aircraft system, uav, uas, suicide drone, kamikaze drone, attack drone, armed drone, surveillance
      drone, loitering munition, quadcopter, rocket, missile, ballistic missile, cruise missile,
      guided missile, surface-to-air missile, anti-aircraft missile, anti-tank missile, anti-ship
      missile, hypersonic missile, intercontinental ballistic missile, icbm, sam, scud, scud
      missile, katyusha, katyusha rocket, rocket launcher, rocket-propelled grenade, rpg, launcher,
      missile launcher, grenade, hand grenade, stun grenade, smoke grenade, tear gas grenade,
      fragmentation grenade, grenade launcher, bomb, car bomb, truck bomb, roadside bomb, time bomb,
      suicide bomb, nail bomb, petrol bomb, gasoline bomb, gas bomb, firebomb, fire bomb, molotov
      cocktail, pipe bomb, submachinegun, bazooka, catapult, parcel bomb, letter bomb, mail bomb, package bomb, barrel bomb, cluster
      bomb, cluster munition, atomic bomb, atom bomb, nuclear bomb, hydrogen bomb, nuclear weapon,
      nuclear warhead, nuclear device, warhead, dirty bomb, smart bomb, bunker buster, vacuum bomb,
      incendiary bomb, incendiary device, magnetic bomb, sticky bomb, booby trap, booby-trap,
      booby-trapped car, explosive, explosive device, improvised explosive device, ied, vbied, svbied, improvised
      bomb, homemade bomb, home-made bomb, device, dynamite, stick of dynamite, dynamite charge,
      dynamite stick, explosive charge, charge of dynamite, plastic explosive, tnt, detonator, fuse,
      explosive belt, explosive vest, suicide vest, suicide belt, mine, landmine, land mine,
      anti-personnel mine, antipersonnel mine, anti-tank mine, sea mine, naval mine, limpet mine,
      mortar, mortar system, artillery, artillery system, rocket artillery, mortar shell, mortar round, mortar bomb, shell, artillery shell, tank shell, artillery
      piece, howitzer, cannon, gun, field gun, machine gun, machine-gun, heavy machine gun,
      submachine gun, sub-machine gun, machinegun, anti-aircraft gun, rifle, assault rifle,
      automatic rifle, sniper rifle, hunting rifle, automatic weapon, semi-automatic weapon,
      semi-automatic rifle, small arm, light weapon, heavy weapon, heavy weaponry, heavy-caliber
      weapon, high-caliber weapon, firearm, handgun, pistol, revolver, shotgun, kalashnikov, ak-47,
      m-16, uzi, bullet, rubber bullet, live bullet, live ammunition, live round, plastic bullet,
      pellet, round, cartridge, projectile, torpedo, tear gas, tear-gas canister, pepper spray,
      water cannon, baton, truncheon, taser, stun gun, knife, machete, sword, dagger, axe, ax,
      hatchet, blade, razor blade, spear, arrow, bow and arrow, crossbow, stone, rock, brick,
      slingshot, sling, hammer, iron bar, iron rod, stick, bamboo stick, bayonet, acid, poison,
      nerve agent, nerve gas, poison gas, poisonous gas, mustard gas, sarin, chlorine, chlorine gas,
      ricin, anthrax, chemical weapon, chemical agent, biological weapon, weapon of mass
      destruction, white phosphorus, napalm, phosphorus bomb, air defence system, air defense
      system, defence system, defense system, missile system, missile defence system, missile defense system, air defence battery,
      missile battery, battery, interceptor, interceptor missile, flamethrower, silencer, shrapnel,
      improvised rocket, homemade rocket, home-made rocket, incendiary balloon, malware, ransomware,
      computer virus, spyware, computer worm, club`),
  ],
  vehicle: [
    any(`vehicle, car, sedan, automobile, jeep, suv, land cruiser, pickup, pickup truck, pick-up truck,
      pick-up, truck, lorry, fuel truck, tanker truck, oil tanker, tanker, fuel tanker, van,
      minivan, minibus, bus, school bus, passenger bus, coach bus, taxi, cab, limousine, motorcade,
      convoy, aid convoy, supply convoy, humanitarian convoy, motorcycle, motorbike, scooter,
      bicycle, rickshaw, tractor, bulldozer, excavator, loader, front-end loader, digger, crane, trailer, fire engine, fire truck, train, passenger
      train, freight train, cargo train, commuter train, metro train, locomotive, railcar, wagon,
      carriage, tram, ship, vessel, merchant vessel, merchant ship, cargo ship, container ship,
      freighter, bulk carrier, boat, speedboat, fishing boat, trawler, ferry, dinghy, canoe, yacht,
      raft, barge, cruiser, aircraft, airplane, aeroplane, plane, airliner, passenger plane,
      passenger jet, cargo plane, transport plane, jet, jetliner, helicopter, chopper, glider,
      balloon, hot-air balloon, spy balloon, airship, satellite, spy satellite, spacecraft, flight,
      getaway car, stolen car, camel, horse, donkey cart, cart`),
    of(
      'MIL',
      `military convoy, armoured car, armored car, armoured vehicle, armored vehicle, armoured
      personnel carrier, armored personnel carrier, personnel carrier, military vehicle, army
      vehicle, army truck, military truck, humvee, troop carrier, tank, battle tank, main battle
      tank, warship, naval vessel, navy ship, patrol boat, gunboat, submarine, nuclear submarine,
      destroyer, frigate, corvette, battleship, aircraft carrier, carrier strike group, minesweeper,
      landing craft, military plane, spy plane, surveillance plane, reconnaissance plane,
      surveillance aircraft, reconnaissance aircraft, warplane, fighter plane, fighter jet, fighter
      aircraft, combat aircraft, military aircraft, fighter-bomber, strategic bomber, jet fighter,
      gunship, helicopter gunship, attack helicopter, military helicopter`,
    ),
    of('COP', `police car, patrol car, police van, police vehicle`),
    of('MED', `ambulance`),
  ],
  agreement: [
    any(`agreement, accord, peace accord, peace agreement, ceasefire agreement, cease-fire agreement,
      truce agreement, treaty, peace treaty, pact, peace pact, defence pact, defense pact, security
      pact, non-aggression pact, deal, peace deal, nuclear deal, arms deal, trade deal, ceasefire
      deal, truce deal, hostage deal, trade agreement, free trade agreement, trade pact,
      power-sharing deal, power-sharing agreement, coalition agreement, coalition deal, convention,
      protocol, memorandum, memorandum of understanding, charter, covenant, compact, contract, arms
      contract, extradition treaty, arms control treaty, disarmament treaty, test ban treaty,
      framework agreement, interim agreement, interim deal, security agreement, border agreement,
      disengagement agreement, prisoner exchange agreement, bilateral agreement, declaration, joint
      declaration, communique, communiqué, joint statement, resolution, security council resolution,
      un resolution, peace plan, peace proposal, peace initiative, roadmap, road map, peace process,
      settlement plan, settlement agreement, political settlement, peace settlement, negotiated settlement,
      negotiate settlement, peaceful settlement, final settlement, armistice agreement, arrangement, understanding, rome
      statute, partnership agreement, association agreement, status of forces agreement, quota
      agreement, compromise`),
  ],
  object: [
    any(`thing, item, material, equipment, military equipment, hardware, military hardware, spare part,
      goods, merchandise, product, commodity, cargo, shipment, consignment, arms shipment, supply,
      supplies, relief supply, food, food aid, foodstuff, grain, wheat, rice, maize, corn, sugar,
      coffee, cotton, soya, crop, harvest, livestock, cattle, meat, fish, water, drinking water,
      medicine, medical supply, drug, vaccine, blood, blanket, fuel, oil, crude oil, crude, petrol,
      gasoline, diesel, natural gas, gas, coal, electricity, gold, diamond, copper, lithium, timber,
      rare earth, mineral, steel, fertiliser, fertilizer, cement, uranium, enriched uranium,
      plutonium, nuclear fuel, nuclear material, centrifuge, chemical, precursor chemical,
      technology, chip, semiconductor, computer, server, laptop, mobile phone, cellphone, phone,
      telephone, website, web site, system, computer system, email, e-mail, email account, account,
      bank account, data, database, document, classified document, file, record, archive, passport,
      visa, identity card, ballot, ballot box, ballot paper, leaflet, pamphlet, poster, banner,
      placard, flag, effigy, portrait, photograph, photo, picture, video, videotape, tape,
      recording, footage, film, book, novel, article, song, poem, letter, message, note, statement,
      report, dossier, uniform, helmet, mask, ransom, ransom money, money, cash, fund, asset,
      property, possession, share, stake, stock, military service, national service, combat mission, strike mission, bombing mission, labour market, labor market, stock market, housing market, financial market, oil market, bond, debt, loan, grant, credit, budget, salary,
      pension, tax, tariff, subsidy, currency, dollar, euro, banknote, law, bill, legislation, draft
      law, decree, edict, fatwa, constitution, amendment, reform, policy, programme, program,
      nuclear programme, nuclear program, missile programme, missile program, weapons programme,
      weapons program, project, plan, proposal, offer, idea, initiative, demand, condition,
      ultimatum list, request, candidacy, candidature, nomination, bid, appointment, mandate,
      sovereignty, independence, autonomy, self-determination, statehood, membership, freedom,
      democracy, heroin, cocaine, opium, marijuana, cannabis, hashish, methamphetamine, narcotic,
      coca, opium poppy, contraband, cigarette, alcohol, ivory, artefact, artifact, antiquity,
      relic, treasure, jewellery, jewelry, tree, window, door, wreckage, debris, rubble, corpse,
      dead body, body part, remains, coffin`),
  ],
  unidentified: [],
} as const satisfies Readonly<Record<string, readonly NounGroup[]>>
