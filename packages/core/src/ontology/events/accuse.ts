import { actors, polities, speech } from '../accepted.js'
import { eventType } from '../event-type.js'
import { noun, verb } from '../frames.js'

const judges = ['court', 'police', 'government', 'country', 'person', 'military', 'organisation'] as const

/** What can be attacked by words alone. */
const judged = [
  'decision',
  'plan',
  'policy',
  'bill',
  'law',
  'proposal',
  'ruling',
  'record',
  'handling',
  'move',
  'reform',
  'budget',
  'approach',
  'stance',
  'remark',
  'comment',
  'idea',
  'strategy',
  'announcement',
  'verdict',
  'judgment',
  'report',
  'deal',
  'agreement',
] as const

const accuses = eventType({
  id: 'accuses',
  label: 'accuses',
  plover: 'ACCUSE',
  mode: 'allege',
  // a vessel stands for whose it is
  roles: { ...speech, target: [...polities, 'vehicle'] },
  precedence: 9,
  content: { stance: 'accuses', agent: 'target' },
  shown: true,
  unidentified: 'Unidentified accuser',
  frames: [
    verb('_ tie target! to content!', 'The evidence tied the militia to the bombing.'),
    verb('_ connect target! to content!', 'The documents connected the colonel to the massacre.'),
    verb('agent accuse target! of content', 'The minister accused the rebels of killing the hostages.'),
    verb('agent accuse target!', 'The opposition accused the president.'),
    verb('agent blame content! on target!', 'The president blamed the massacre on the guerrillas.'),
    verb('agent blame target! for content', 'The army blamed the militia for the bombing.', {
      pointsBack: true,
      unless: ['weather', 'drought', 'rain', 'pilot error', 'technical'],
    }),
    verb('agent blame target!', 'The police blamed the separatists.', {
      pointsBack: true,
      unless: ['weather', 'drought', 'rain'],
    }),
    verb(
      'agent put blame on target! for content',
      'The mayor put the blame on the cartel for the killing of the priests.',
    ),
    verb('agent lay blame on target!', 'The ministry laid the blame on the rebels.', { pointsBack: true }),
    verb('agent place blame on target!', 'The commission placed the blame on the army.', {
      pointsBack: true,
    }),
    verb('agent pin content! on target!', 'The prosecutors pinned the bombing on the separatists.'),
    verb('agent pin blame on target!', 'The regime pinned the blame on foreign agents.', {
      pointsBack: true,
    }),
    verb(
      'agent hold target! responsible for content',
      'The government held the rebels responsible for the massacre of the villagers.',
    ),
    verb(
      'agent hold target! accountable for content',
      'The senate held the army accountable for the killing of the priests.',
    ),
    verb('agent attribute content! to target!', 'The police attributed the attack to the militia.'),
    verb('agent ascribe content! to target!', 'Officials ascribed the bombing to extremists.'),
    verb('agent link target! to content!', 'Detectives linked the gang to the murder.'),
    verb('agent tie target! to content!', 'Investigators tied the banker to the bombing.'),
    verb('agent connect target! to|with content!', 'The prosecutor connected the colonel to the massacre.'),
    verb('agent implicate target! in content', 'The report panel implicated the officers in the massacre.'),
    verb('agent incriminate target!', 'The witness incriminated the general.'),
    verb('agent finger target! for content', 'The informer fingered the captain for the murder.'),
    verb(
      'agent point finger at target! for content',
      'The ambassador pointed the finger at the militia for the attack on the port.',
    ),
    verb('agent suspect target! of content', 'The police suspected the gang of kidnapping the banker.'),
    verb('agent suspect target!', 'Detectives suspected the driver.', {
      takes: { target: ['person', 'organisation', 'people', 'country'] },
    }),
    verb('agent allege content!', 'The opposition alleged that soldiers killed the students.'),
    verb('agent charge target! with content', 'Prosecutors charged the officer with torturing prisoners.'),
    verb('agent charge content!', 'The union charged that soldiers attacked the strikers.', {
      takes: { agent: ['person', 'organisation', 'people', 'country'] },
      unless: ['fee', 'price', 'dollar'],
    }),
    verb('agent indict target! for|on content', 'The court indicted the general for the massacre.'),
    verb('agent indict target!', 'A grand jury indicted the mayor.'),
    verb('agent arraign target! for|on content', 'The court arraigned the captain for the killing.'),
    verb('agent prosecute target! for content', 'The state prosecuted the officers for torturing detainees.'),
    verb('agent prosecute target!', 'The government prosecuted the editor.', { unless: ['war', 'campaign'] }),
    verb('agent impeach target! for|over content', 'Congress impeached the judge for the killing.'),
    verb('agent impeach target!', 'Lawmakers impeached the president.'),
    verb('agent sue target! for|over content', 'The widow sued the army for killing her husband.'),
    verb('agent sue target!', 'The company sued the ministry.', { unless: ['peace'] }),
    verb('agent file lawsuit against target!', 'The family filed a lawsuit against the police.'),
    verb('agent file suit against target!', 'The union filed suit against the company.'),
    verb('agent file complaint against target!', 'The bishop filed a complaint against the colonel.'),
    verb('agent file charge against target!', 'Prosecutors filed charges against the governor.'),
    verb('agent lodge complaint against target!', 'The republic lodged a complaint against its neighbour.'),
    verb('agent bring charge against target!', 'The prosecutor brought charges against the banker.'),
    verb('agent press charge against target!', 'The singer pressed charges against the guard.'),
    verb('agent bring case against target!', 'The republic brought a case against the empire.'),
    verb('agent bring target! to trial', 'The tribunal brought the warlord to trial.'),
    verb(
      'agent trade accusation|blame|charge|recrimination|allegation with target over|for|of content',
      'The army and the militia traded blame for the shelling of the port.',
    ),
    verb(
      'agent exchange accusation|blame|charge|recrimination|allegation with target over|for|of content',
      'The ministers and the generals exchanged accusations over the killing of the priests.',
    ),
    verb('_ want target! for|over content!', 'The pilot is wanted for killing a judge.', {
      voice: 'passive',
    }),
    verb('agent put target! on trial', 'The junta put the president on trial.'),
    verb('agent try target! for content', 'The court tried the colonel for the massacre.', {
      takes: { agent: judges, target: ['person', 'people', 'organisation'] },
    }),
    verb('agent issue warrant for target!', 'The court issued a warrant for the general.'),
    verb(
      'agent issue arrest warrant for target!',
      'The tribunal issued an arrest warrant for the president.',
    ),
    verb('agent take target! to court', 'The union took the company to court.'),
    verb('agent denounce target! as topic!', 'The prosecutor denounced the general as a criminal.'),
    verb(
      'agent level accusation against|at target!',
      'The senator levelled accusations against the minister.',
    ),
    verb('agent make accusation against target!', 'The witness made accusations against the governor.'),
    verb('agent level charge against|at target!', 'The opposition levelled charges against the premier.'),
    verb('target! face charge|count of content', 'The banker faced charges of fraud and arming the rebels.'),
    verb('target! stand trial for content', 'The colonel stood trial for the massacre.'),
    verb('target! go on trial for content', 'The warlord went on trial for the killings.'),
    verb('target! go to trial', 'The warlord will go to trial.', {
      takes: { target: ['person', 'people', 'organisation'] },
    }),
    verb(
      'target! stand accused of content',
      'The general stood accused of ordering the massacre of the villagers.',
    ),
    verb('target! be suspect in content', 'The driver was a suspect in the murder.', {
      takes: { target: ['person', 'armed-group'] },
    }),
    verb(
      'target! bear responsibility for content',
      'The government bore responsibility for the deaths of the strikers.',
    ),
    noun(
      'accusation of content against target by|from agent',
      'The accusation of murder against the general by the widow was serious.',
    ),
    noun('accusation content', 'The accusation that soldiers killed the priests was denied.'),
    noun(
      'accusation against target by|from agent',
      'The accusation against the minister by the opposition was serious.',
    ),
    noun(
      'allegation of content against target by|from agent',
      'The allegation of torture against the police by the students was denied.',
    ),
    noun('allegation content', 'The allegation that the army bombed the village was denied.'),
    noun(
      'allegation against target by|from agent',
      'The allegation against the premier by the senator was false.',
    ),
    noun(
      'charge of content! against target',
      'The charge of killing the judge against the colonel was serious.',
      {
        unless: ['fee', 'price'],
      },
    ),
    noun('charge against target! by agent', 'The charge against the editor by the state was serious.', {
      unless: ['baton', 'dynamite', 'explosive'],
    }),
    noun(
      'indictment of|against target by agent',
      'The indictment of the warlord by the tribunal was unsealed.',
      { genitive: 'target' },
    ),
    noun('prosecution of target by agent', 'The prosecution of the editor by the state was criticised.', {
      genitive: 'target',
    }),
    noun('arraignment of target', 'The arraignment of the banker was delayed.', { genitive: 'target' }),
    noun('trial of target', 'The trial of the general began.', {
      genitive: 'target',
      unless: ['drug', 'vaccine', 'clinical', 'medicine', 'time'],
    }),
    noun('impeachment of target by agent', 'The impeachment of the president by congress failed.', {
      genitive: 'target',
    }),
    noun('lawsuit against target by agent', 'The lawsuit against the police by the family was settled.'),
    noun('suit against target! by agent', 'The suit against the company by the union was settled.'),
    noun(
      'complaint against target by agent',
      'The complaint against the officer by the lawyer was dismissed.',
    ),
    noun('blame for content!', 'The blame for the massacre was disputed.'),
    noun('suspicion of content!', 'The suspicion of murder was confirmed.', { unless: ['arrest', 'detain'] }),
    noun(
      'arrest warrant for|against target by agent',
      'The arrest warrant for the premier by the court was annulled.',
    ),
    verb(
      'agent file lawsuit|suit|complaint|case|charge|petition against|over target!',
      'The bank filed a lawsuit against the insurer.',
      { takes: { target: ['person', 'organisation', 'country', 'people'] } },
    ),
    verb(
      'agent bring charge|case|lawsuit|suit|action against target!',
      'The prosecutor brought charges against the banker.',
    ),
    verb(
      'agent launch lawsuit|action|proceeding|case against target!',
      'The union launched legal action against the company.',
    ),
    verb(
      'agent start proceeding|action against target!',
      'The union started proceedings against the company.',
    ),
    verb('agent present evidence against target!', 'The prosecutor presented evidence against the banker.'),
    verb('agent give evidence against target!', 'The cook gave evidence against the banker.'),
    verb('agent testify against target!', 'The cook testified against the banker.'),
    verb('agent issue warrant for|against target!', 'The court issued a warrant for the banker.'),
    verb(
      'agent issue warrant for arrest of target!',
      'The court issued a warrant for the arrest of the banker.',
    ),
    verb('agent bring target! to trial|court|justice', 'The junta brought the editor to trial.'),
    verb(
      'agent seek sentence|jail|conviction|extradition for|of target!',
      'The prosecutor sought a jail sentence for the banker.',
    ),
    verb('agent arraign target!', 'The court arraigned the banker.'),
    verb('agent name target! as suspect', 'The police named the banker as a suspect.'),
    verb('agent refer target! to prosecutor|court', 'The ministry referred the banker to prosecutors.'),
    verb('target! face trial|prosecution for content', 'The officer faces trial for the murder of a priest.'),
    verb('target! be on trial for content', 'The general is on trial for the massacre of villagers.'),
  ],
})

const condemns = eventType({
  id: 'condemns',
  label: 'condemns',
  plover: 'ACCUSE',
  mode: 'disapprove',
  roles: { ...speech, target: [...actors, 'object'] },
  precedence: 9,
  content: { fact: true, agent: 'target' },
  shown: true,
  unidentified: 'Unidentified critic',
  frames: [
    verb('agent condemn content!', 'The council condemned the attack on the port.'),
    verb('agent condemn target! for content', 'The pope condemned the rebels for killing the hostages.', {
      unless: ['death', 'prison'],
    }),
    verb('agent condemn target!', 'The alliance condemned the regime.', { unless: ['death', 'prison'] }),
    verb('agent denounce content!', 'The bishops denounced the massacre of the villagers.'),
    verb('agent denounce target! for content', 'The union denounced the army for shooting the strikers.'),
    verb('agent denounce target!', 'The exiles denounced the dictator.'),
    verb('agent deplore content!', 'The secretary-general deplored the bombing of the port.'),
    verb('agent decry content!', 'Lawmakers decried the killing of the priests.'),
    verb('agent decry target!', 'Protesters decried the government.'),
    verb(
      'agent criticise target! for|over content',
      'The senator criticised the police for beating students.',
    ),
    verb('agent criticise content!', 'The party criticised the arrest of the students.'),
    verb('agent criticise target!', 'The editor criticised the premier.'),
    verb(
      'agent criticize target! for|over content',
      'The governor criticized the army for shelling the town.',
    ),
    verb('agent criticize content!', 'The bishop criticized the detention of the students by the army.'),
    verb('agent criticize target!', 'The newspaper criticized the president.'),
    verb(
      'agent slam target! for|over content',
      'The opposition slammed the minister for visiting the dictator.',
      { takes: { target: actors } },
    ),
    verb('agent slam content!', 'The union slammed the arrest of the students.'),
    verb(
      'agent blast target! for|over content',
      'The senator blasted the president for meeting the warlord.',
      { takes: { target: actors } },
    ),
    verb(
      'agent lambast target! for|over content',
      'The newspaper lambasted the premier for visiting the regime.',
    ),
    verb('agent lambaste target!', 'The lawmaker lambasted the ministry.'),
    verb('agent castigate target! for content', 'The judge castigated the police for torturing the suspect.'),
    verb(
      'agent chastise target! for content',
      'The council chastised the republic for attacking its neighbour.',
    ),
    verb('agent rebuke target! for|over content', 'The king rebuked the premier for meeting the rebels.'),
    verb(
      'agent reprimand target! for content',
      'The ministry reprimanded the ambassador for visiting the camp.',
    ),
    verb(
      'agent censure target! for|over content',
      'The senate censured the minister for arming the militia.',
    ),
    verb('agent reproach target! for content', 'The pope reproached the general for the executions.'),
    verb('agent upbraid target! for content', 'The envoy upbraided the warlord for attacking the convoy.'),
    verb(
      'agent berate target! for|over content',
      'The president berated the army for withdrawing from the town.',
    ),
    verb('agent admonish target! for content', 'The court admonished the police for arresting the lawyer.'),
    verb('agent scold target! for content', 'The chancellor scolded the ally for attacking the ship.'),
    verb('agent fault target! for content', 'The inquiry panel faulted the army for attacking the school.'),
    verb(
      'agent attack target! for|over content',
      'The opposition attacked the premier for visiting the dictator.',
      { takes: { agent: ['party', 'media', 'ngo', 'person', 'government'] } },
    ),
    verb(
      'agent attack target! in speech|interview|article|editorial|statement|sermon|broadcast|letter|column|tweet|post|address|message|debate',
      'The mayor attacked the government in a speech.',
    ),
    verb('agent attack topic!', 'The union attacked the decision of the ministry.', {
      takes: { topic: ['object', 'agreement'] },
      only: judged,
    }),
    verb('agent slam topic!', 'The bishop slammed the plan of the ministry.', {
      takes: { topic: ['object', 'agreement'] },
      only: judged,
    }),
    verb('agent trade insult|barb with target over topic', 'The premier and the general traded barbs.'),
    verb('agent deride target!', 'The columnist derided the minister.'),
    verb('agent ridicule target!', 'The newspaper ridiculed the president.'),
    verb('agent mock target!', 'The rebels mocked the general.'),
    verb('agent insult target!', 'The envoy insulted the king.'),
    verb('agent vilify target! for content', 'The newspaper vilified the judge for releasing the prisoners.'),
    verb('agent vilify target!', 'The state media vilified the dissident.'),
    verb('agent disparage target!', 'The ambassador disparaged the premier.'),
    verb('agent defame target!', 'The tabloid defamed the senator.'),
    verb('agent demonise target!', 'The regime demonised the minority.'),
    verb('agent demonize target!', 'The party demonized the migrants.'),
    verb(
      'agent lash out at target! over|for content',
      'The minister lashed out at the alliance over the bombing of the port.',
    ),
    verb(
      'agent hit out at target! over|for content',
      'The chairman of the party hit out at the premier over the arrest of the students.',
    ),
    verb('agent rail against target!', 'The cleric railed against the government.'),
    verb('agent inveigh against target!', 'The bishop inveighed against the junta.'),
    verb('agent rap target! for|over content', 'The council rapped the regime for arresting lawyers.', {
      takes: { target: actors },
    }),
    verb('agent rip target! for content', 'The senator ripped the agency for arming the rebels.', {
      takes: { target: actors },
    }),
    verb('agent protest content!', 'The ambassador protested the arrest of the reporter.', {
      takes: { agent: ['country', 'government', 'person', 'party', 'igo', 'ngo'] },
    }),
    verb('agent lodge protest with target!', 'The ambassador lodged a protest with the ministry.'),
    verb('agent take exception to content!', 'The republic took exception to the arrest of its consul.'),
    verb('agent complain about content!', 'The villagers complained about the shelling of the village.'),
    verb(
      'agent complain to target! about content',
      'The lawyer complained to the court about the torture of his client.',
    ),
    verb('agent complain content!', 'The monitors complained that soldiers harassed them.'),
    verb(
      'agent express outrage at|over content!',
      'The president expressed outrage at the massacre of the villagers.',
    ),
    verb(
      'agent express anger at|over content!',
      'The union expressed anger over the arrest of the students.',
    ),
    verb(
      'agent express concern about|over|at content!',
      'The secretary-general expressed concern over the fighting with the rebels.',
    ),
    verb(
      'agent express dismay at|over content!',
      'The bishop expressed dismay at the execution of the prisoners.',
    ),
    verb(
      'agent express disappointment with|in target!',
      'The chancellor expressed disappointment with the ally.',
    ),
    verb(
      'agent voice concern about|over content!',
      'The council voiced concern about the arrest of the students.',
    ),
    verb('agent be outraged at|by content!', 'The senators were outraged by the killing of the priests.'),
    verb('agent oppose target!', 'The unions opposed the government.', { takes: { target: actors } }),
    verb('agent disapprove of content!', 'The king disapproved of the attack on the port.'),
    verb('agent regret content!', 'The envoy regretted the expulsion of the diplomats.', {
      takes: { agent: ['country', 'government', 'igo', 'person', 'coalition'] },
    }),
    verb('agent brand target! topic', 'The premier branded the rebels criminals.', {
      takes: { target: actors },
    }),
    verb('agent label target! topic', 'The junta labelled the students terrorists.', {
      takes: { target: actors },
    }),
    noun(
      'condemnation of content by|from agent',
      'The condemnation of the attack by the council was unanimous.',
    ),
    noun(
      'condemnation of target by|from agent',
      'The condemnation of the regime by the alliance was unanimous.',
    ),
    noun(
      'denunciation of content by|from agent',
      'The denunciation of the massacre by the bishops was read out.',
    ),
    noun(
      'denunciation of target by|from agent',
      'The denunciation of the dictator by the exiles was broadcast.',
    ),
    noun('criticism of content by|from agent', 'The criticism of the bombing by the allies was harsh.'),
    noun('criticism of target by|from agent', 'The criticism of the police by the judge was harsh.'),
    noun('criticism from agent', 'Criticism from the opposition grew louder.'),
    noun('outcry over|against content', 'The outcry over the killing grew.'),
    noun('outrage over|at content', 'Outrage over the massacre grew.'),
    noun('censure of target by agent', 'The censure of the minister by the senate passed.'),
    noun('rebuke of|to target by|from agent', 'The rebuke of the premier by the king was public.'),
    noun(
      'reprimand of|to target by|from agent',
      'The reprimand of the ambassador by the ministry was public.',
    ),
    noun(
      'complaint about content! by|from agent',
      'The complaint about the shelling by the villagers was ignored.',
    ),
    noun('tirade against target by agent', 'The tirade against the judges by the president was filmed.'),
    noun(
      'diatribe against target by agent',
      'The diatribe against the alliance by the dictator was broadcast.',
    ),
    noun('disapproval of content by agent', 'The disapproval of the invasion by the allies was clear.'),
    verb(
      'agent show anger|outrage|disapproval|dissatisfaction|displeasure|frustration|opposition at|over|with|for|of|to target!',
      'The nurses showed their anger at the minister.',
    ),
    verb(
      'agent summon target! ambassador|envoy|diplomat|attaché|consul|representative',
      'The ministry summoned the Norwegian ambassador.',
    ),
    verb(
      'agent call in target! ambassador|envoy|diplomat',
      'The ministry called in the Norwegian ambassador.',
    ),
    verb('agent lodge protest with|against target!', 'The ministry lodged a protest with the embassy.'),
    verb('agent file protest with|against|to target!', 'The ministry filed a protest to the council.'),
    verb('agent complain about|over content!', 'The envoy complained about the shelling of the port.'),
    verb('agent complain about|of target!', 'The envoy complained about the militia.'),
    verb(
      'agent complain to target! about|over topic',
      'The envoy complained to the ministry about the delay.',
    ),
    verb(
      'agent express anger|outrage|dismay|disapproval|dissatisfaction|displeasure|alarm|frustration|disappointment|indignation at|over|with|about|of target!',
      'The premier expressed his dismay at the rebels.',
    ),
    verb(
      'agent express concern|worry|misgiving over|about|at target!',
      'The premier expressed concern about the militia.',
    ),
    verb(
      'agent voice anger|outrage|dismay|disapproval|criticism|alarm|frustration|disappointment at|over|with|about|of target!',
      'The premier voiced his anger at the rebels.',
    ),
    verb('agent voice concern over|about target!', 'The president voiced concern about the militia.'),
    verb('agent level criticism at|against target!', 'The judge levelled criticism at the ministry.'),
    verb(
      'agent launch verbal attack on|against target!',
      'The senator launched a verbal attack on the president.',
    ),
    verb(
      'agent launch scathing attack on|against target!',
      'The senator launched a scathing attack on the president.',
    ),
    verb(
      'agent call for sanction against|on target!',
      'The senator called for sanctions against the regime.',
    ),
    verb('agent offer criticism of target!', 'The delegation offered criticism of the government.'),
    verb('agent be critical of target!', 'The senator was critical of the premier.'),
    verb('agent be angry with|at target!', 'The premier is angry with the senator.'),
    verb('agent hit out at target!', 'The senator hit out at the premier.'),
    verb('agent lash out at target!', 'The senator lashed out at the premier.'),
    verb('agent take target! to task', 'The senator took the premier to task.'),
    verb('agent chide target!', 'The judge chided the prosecutor.'),
    verb('agent scold target!', 'The premier scolded the ministers.'),
    verb('agent berate target!', 'The senator berated the premier.'),
    verb('agent challenge topic!', 'The deputies challenged the plan.', {
      takes: { topic: ['object', 'agreement'] },
    }),
    verb('agent dispute topic!', 'The bishops disputed the ruling.', {
      takes: { topic: ['object', 'agreement'] },
    }),
    verb('agent contest topic!', 'The party contested the ruling.', {
      takes: { topic: ['object', 'agreement'] },
    }),
    verb('agent refute topic!', 'The spokesman refuted the report.', {
      takes: { topic: ['object', 'agreement'] },
    }),
    verb('agent question topic!', 'The deputies questioned the deal.', {
      takes: { topic: ['object', 'agreement'] },
    }),
    verb('agent cast doubt on topic!', 'The monitors cast doubt on the vote.'),
    verb('agent take issue with topic!', 'The union took issue with the plan.'),
    verb('agent take aim at target!', 'The senator took aim at the president.'),
    verb(
      'agent call out target! for|over content',
      'The envoy called out the regime for torturing prisoners.',
    ),
    verb('agent call out target!', 'The envoy called out the regime.'),
    verb('agent tear into target!', 'The senator tore into the premier.'),
    verb('agent pour scorn on target!', 'The bishop poured scorn on the regime.'),
    verb(
      'agent express condemnation|rejection|opposition of|to target!',
      'The league expressed its condemnation of the junta.',
    ),
    verb(
      'agent voice condemnation|opposition of|to target!',
      'The league voiced its opposition to the junta.',
    ),
    verb('agent issue condemnation of target!', 'The league issued a condemnation of the junta.'),
    verb('agent adopt resolution against target!', 'The council adopted a resolution against the junta.'),
    verb('agent deplore target!', 'The bishops deplored the regime.'),
    verb('agent assail target! for content', 'The bishop assailed the government for killing the students.'),
    verb('agent excoriate target!', 'The editor excoriated the minister.'),
    verb('agent reprove target!', 'The bishop reproved the mayor.'),
    verb('agent pillory target!', 'The press pilloried the minister.'),
    verb('agent bemoan topic!', 'The union bemoaned the decision of the ministry.'),
    verb('agent lament topic!', 'The bishop lamented the policies of the government.'),
    verb('agent be furious with|at target!', 'The president was furious with the general.'),
    verb('agent vent anger|fury at|on|against target!', 'The farmers vented their anger at the minister.'),
    verb('agent heap scorn on target!', 'The senator heaped scorn on the mayor.'),
    verb('agent take swipe at target!', 'The mayor took a swipe at the minister.'),
    verb(
      'agent sound alarm over|about topic!',
      'The agency sounded the alarm over the plans of the ministry.',
    ),
    verb(
      'agent call target! liar|traitor|criminal|terrorist|murderer|dictator|coward|thief|puppet|butcher',
      'The president called the general a traitor.',
    ),
  ],
})

const investigates = eventType({
  id: 'investigates',
  label: 'investigates',
  plover: 'ACCUSE',
  mode: 'investigate',
  roles: { ...speech, target: [...actors, 'object', 'place'] },
  precedence: 9,
  content: { stance: 'suspects', agent: 'target' },
  unidentified: 'Unidentified investigator',
  frames: [
    verb(
      'agent investigate target! for|over content',
      'Police investigated the colonel for killing the students.',
    ),
    verb('agent investigate content!', 'Detectives investigated the murder of the judge.'),
    verb('agent investigate target!', 'Prosecutors investigated the company.'),
    verb('agent probe content!', 'The senate probed the massacre of the villagers.'),
    verb('agent probe target!', 'The commission probed the ministry.', { unless: ['mission'] }),
    verb('agent look into content!', 'The ombudsman looked into the shooting.'),
    verb('agent inquire into content!', 'The committee inquired into the killing of the priests.'),
    verb('agent enquire into content!', 'The judge enquired into the bombing of the port.'),
    verb('agent examine target!', 'Inspectors examined the reactor.', {
      takes: {
        agent: ['government', 'court', 'police', 'igo', 'person', 'organisation'],
        target: ['place', 'object', 'organisation'],
      },
    }),
    verb('agent inspect target!', 'Monitors inspected the base.'),
    verb('agent scrutinise target!', 'The regulator scrutinised the bank.'),
    verb('agent scrutinize target!', 'The committee scrutinized the contractor.'),
    verb('agent audit target!', 'The agency audited the ministry.'),
    verb('agent monitor content!', 'The observers monitored the ceasefire with the army.'),
    verb('agent monitor target!', 'The observers monitored the militia.', { takes: { target: actors } }),
    verb('agent verify content!', 'The inspectors verified the withdrawal from the valley.', {
      takes: { agent: ['igo', 'organisation', 'person', 'government', 'military'] },
    }),
    verb(
      'agent open investigation into content!',
      'The court opened an investigation into the massacre of the villagers.',
    ),
    verb('agent open inquiry into content!', 'The judge opened an inquiry into the killing of the priests.'),
    verb(
      'agent open investigation into|of|against target',
      'The prosecutor opened an investigation into the banker.',
    ),
    verb(
      'agent launch investigation into content!',
      'The navy launched an investigation into the collision attack.',
    ),
    verb('agent launch inquiry into content!', 'The ministry launched an inquiry into the shooting.'),
    verb('agent hold inquiry into content!', 'The council held an inquiry into the bombing of the port.'),
    verb('agent hold hearing on content!', 'The senate held hearings on the torture of detainees.'),
    verb('agent open case against target!', 'Prosecutors opened a case against the editor.'),
    verb('agent hunt target!', 'Police hunted the gunmen.', {
      takes: { target: ['person', 'armed-group', 'organisation'] },
    }),
    verb('agent search target! for topic', 'Police searched the warehouse for explosives.', {
      takes: { target: ['facility', 'vehicle', 'person', 'company'] },
    }),
    verb('agent search target!', 'Police searched the warehouse.', {
      takes: { target: ['facility', 'vehicle', 'company'] },
    }),
    verb('agent comb target! for topic', 'Troops combed the village for weapons.', {
      takes: { target: ['place'] },
    }),
    verb(
      'agent launch audit|review|inspection of|into target!',
      'The ministry launched an audit of the company.',
    ),
    verb('agent conduct audit|review|inspection of target!', 'Inspectors conducted an audit of the plant.'),
    verb('agent order audit|review|inspection of target!', 'The court ordered a review of the company.'),
    verb('agent review target!', 'The commission reviewed the company.', {
      takes: { agent: ['government', 'court', 'igo', 'police'], target: ['organisation', 'person'] },
    }),
    verb(
      'agent question target! over|about|on topic',
      'Prosecutors questioned the minister over the contract.',
    ),
    verb('agent open proceeding against target!', 'The court opened proceedings against the banker.'),
    verb('agent hunt for target!', 'Troops hunted for the kidnappers.', {
      takes: { target: ['person', 'armed-group', 'organisation', 'people'] },
    }),
    verb('agent search for target!', 'Soldiers searched for the attackers.', {
      takes: { target: ['person', 'armed-group', 'people', 'weapon'] },
    }),
    verb('agent track down target!', 'Agents tracked down the bomber.'),
    verb(
      'target! be under investigation for|over content',
      'The minister was under investigation for arming the militia.',
    ),
    verb(
      'target! be under investigation by agent',
      'The minister was under investigation by the prosecutor.',
    ),
    verb('target! come under investigation', 'The governor came under investigation.'),
    noun(
      'investigation into|of content by agent',
      'The investigation into the murder by detectives continued.',
    ),
    noun(
      'investigation of|into target by agent',
      'The investigation of the banker by the prosecutor continued.',
    ),
    noun('probe into content by agent', 'The probe into the bombing by the police continued.'),
    noun('probe into|of target by agent', 'The probe into the company by the regulator continued.', {
      unless: ['space'],
    }),
    noun('inquiry into content by agent', 'The inquiry into the massacre by the judge continued.'),
    noun('enquiry into content by agent', 'The enquiry into the shooting by the commission continued.'),
    noun('inquest into content', 'The inquest into the killing opened.'),
    noun('inspection of target! by agent', 'The inspection of the reactor by monitors was delayed.'),
    noun('hearing on content by agent', 'The hearing on the abuse of prisoners by the senate opened.'),
    noun('manhunt for target by agent', 'The manhunt for the gunman by police continued.'),
    noun('hunt for target! by agent', 'The hunt for the kidnappers by troops continued.', {
      unless: ['job', 'bargain', 'treasure'],
    }),
    noun('search for target! by agent', 'The search for the attackers by soldiers continued.', {
      takes: { target: ['person', 'armed-group'] },
    }),
    verb(
      'agent begin investigation|probe|inquiry into|of|against target!',
      'The senate began an investigation into the bank.',
    ),
    verb(
      'agent start investigation|probe|inquiry into|of|against target!',
      'The police started an inquiry into the bank.',
    ),
    verb(
      'agent open probe|inquiry|case into|of|against target!',
      'The prosecutor opened a case against the bank.',
    ),
    verb(
      'agent launch investigation|probe|inquiry into|of|against target!',
      'The prosecutor launched a probe into the bank.',
    ),
    verb(
      'agent conduct investigation|probe|inquiry into|of|against target!',
      'The navy conducted an inquiry into the captain.',
    ),
    verb(
      'agent order investigation|probe|inquiry into|of|against target!',
      'The governor ordered a probe into the bank.',
    ),
    verb(
      'agent complete investigation|probe|inquiry into|of|against target!',
      'The commission completed its inquiry into the bank.',
    ),
    verb(
      'agent conclude investigation|probe|inquiry into|of|against target!',
      'The commission concluded its inquiry into the bank.',
    ),
    verb(
      'agent join investigation|probe|inquiry into|of|against target!',
      'The agency joined the investigation of the bank.',
    ),
    verb(
      'agent lead investigation|probe|inquiry into|of|against target!',
      'The judge led the inquiry into the bank.',
    ),
    verb(
      'agent reopen investigation|probe|inquiry|case into|of|against target!',
      'The judge reopened the case against the bank.',
    ),
    verb('agent put target! under investigation|scrutiny', 'The agency put the bank under investigation.'),
    verb(
      'agent place target! under investigation|scrutiny',
      'The agency placed the bank under investigation.',
    ),
    verb('agent look into target!', 'The police looked into the bank.', {
      takes: { target: ['person', 'organisation', 'people'] },
    }),
    verb(
      'agent send inspector|investigator|detective to|into target!',
      'The agency sent inspectors to the plant.',
    ),
    verb(
      'agent dispatch inspector|investigator|detective to|into target!',
      'The agency dispatched inspectors to the plant.',
    ),
    noun(
      'investigation into|of|against target! by agent',
      'The investigation of the bank by the police went on.',
    ),
    noun('probe into|of|against target! by agent', 'The probe into the bank by the police went on.'),
    noun('inquiry into|of|against target! by agent', 'The inquiry into the bank by the senate went on.'),
    verb(
      'target! face investigation|inquiry|probe over|for|into content',
      'The company faces an investigation over the killing of a guard.',
    ),
    verb(
      'agent gather evidence on|about|against target!',
      'The police gathered evidence against the banker.',
    ),
    verb(
      'agent reopen investigation|inquiry|probe into content!',
      'The judge reopened the investigation into the murder of the priest.',
    ),
    noun('audit of target! by agent', 'The audit of the ministry by the agency took months.'),
    noun('scrutiny of target! by agent', 'The scrutiny of the bank by regulators went on.'),
  ],
})

export const accuse = [accuses, condemns, investigates] as const
