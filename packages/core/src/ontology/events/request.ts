import { speech } from '../accepted.js'
import { eventType } from '../event-type.js'
import { noun, verb } from '../frames.js'

const assist = { mode: 'assist' }
const change = { mode: 'change' }
const yielding = { mode: 'yield' }
const meet = { mode: 'meet' }

const demandsOf = eventType({
  id: 'demands-of',
  label: 'demands of',
  plover: 'REQUEST',
  roles: speech,
  precedence: 9,
  content: { modality: 'demanded', agent: 'target' },
  shown: true,
  unidentified: 'Unidentified party',
  frames: [
    verb('agent say content!', 'The minister said the rebels must disarm.', { content: 'obligation' }),
    verb('agent tell content!', 'The envoy told reporters that the rebels must disarm.', {
      content: 'obligation',
    }),
    verb('agent insist content!', 'The ministry insisted the militia must leave the town.', {
      content: 'obligation',
    }),
    verb('agent stress content!', 'The chancellor stressed that the army must withdraw.', {
      content: 'obligation',
    }),
    verb('agent reiterate content!', 'The king reiterated that the insurgents must surrender.', {
      content: 'obligation',
    }),
    verb('agent declare content!', 'The president declared that the troops must leave.', {
      content: 'obligation',
    }),
    verb('agent add content!', 'The envoy added that the junta should free the prisoners.', {
      content: 'obligation',
    }),
    verb('agent argue content!', 'The opposition argued that the government should resign.', {
      content: 'obligation',
    }),
    verb('agent state content!', 'The alliance stated that the republic must withdraw its forces.', {
      content: 'obligation',
    }),
    verb('agent warn content!', 'The general warned that the militia must lay down its arms.', {
      content: 'obligation',
    }),
    verb('agent emphasise content!', 'The premier emphasised that the rebels must disarm.', {
      content: 'obligation',
    }),
    verb('agent emphasize content!', 'The premier emphasized that the rebels must disarm.', {
      content: 'obligation',
    }),
    verb('agent demand content!', 'The rebels demanded the release of the prisoners.'),
    verb('agent demand content! from|of target', 'The union demanded concessions from the government.'),
    verb('agent demand topic! from|of target!', 'The kidnappers demanded a ransom from the family.', {
      takes: { topic: ['object', 'agreement'] },
    }),
    verb('agent demand topic!', 'The opposition demanded a new constitution.', {
      ...change,
      takes: { topic: ['object', 'agreement'] },
    }),
    verb('agent order target! to content', 'The court ordered the police to release the students.'),
    verb('agent order content!', 'The judge ordered the release of the editor.'),
    verb('agent command target! to content!', 'The general commanded the militia to withdraw from the town.'),
    verb('agent instruct target! to content!', 'The minister instructed the police to arrest the activists.'),
    verb('agent direct target! to content!', 'The court directed the government to release the prisoners.'),
    verb(
      'agent require target! to content!',
      'The resolution body required the regime to withdraw from the enclave.',
    ),
    verb(
      'agent compel target! to content!',
      'The strikers compelled the company to negotiate with the union.',
    ),
    verb('agent force target! to content!', 'The rebels forced the government to release the prisoners.', {
      // whom gunmen force to do a thing they ask for nothing
      takes: { target: ['organisation', 'country'] },
    }),
    verb('agent oblige target! to content!', 'The treaty council obliged the republic to disarm.'),
    verb('agent insist on content!', 'The alliance insisted on the withdrawal of the troops.'),
    verb('agent press target! to content', 'The envoy pressed the regime to free the hostages.'),
    verb('agent press for content!', 'The alliance pressed for the withdrawal of the troops.'),
    verb('agent press demand for content', 'The workers pressed their demand for the release of the leader.'),
    verb('agent press target! on|over topic', 'The senator pressed the ministry on the contract.'),
    verb('agent pressure target! to content', 'The allies pressured the king to negotiate with the rebels.'),
    verb(
      'agent pressurise target! to content',
      'The donors pressurised the regime to hold talks with the opposition.',
    ),
    verb(
      'agent put pressure on target! to content',
      'The envoys put pressure on the junta to release the president.',
    ),
    verb('agent exert pressure on target!', 'The bishops exerted pressure on the government.'),
    verb('agent push target! to content!', 'The mediators pushed the rebels to sign the agreement.'),
    verb('agent push for content!', 'The mayor pushed for the withdrawal of the army.'),
    verb(
      'agent summon target! to content',
      'The king summoned the premier to hold talks with the generals.',
      meet,
    ),
    verb('agent summon target!', 'The foreign ministry summoned the ambassador.', meet),
    verb('agent subpoena target!', 'The court subpoenaed the banker.', change),
    verb('agent insist upon content!', 'The delegation insisted upon the release of the hostages.'),
    verb(
      'agent give order to target! to content',
      'The commander gave orders to the soldiers to attack the camp.',
    ),
    verb('agent tell target! to content!', 'The president told the rebels to lay down their weapons.'),
    verb('agent call in target!', 'The foreign ministry called in the envoy.', {
      ...meet,
      takes: { target: ['person'] },
    }),
    verb(
      'agent pressure target! into content',
      'The allies pressured the republic into withdrawing its troops.',
    ),
    verb('agent mandate content!', 'The council mandated the withdrawal of foreign troops.'),
    verb('agent dictate term to target!', 'The victors dictated terms to the defeated republic.', change),
    noun(
      'demand for content! by|from agent',
      'The demand for the release of prisoners by the rebels was rejected.',
      { unless: ['supply', 'consumer', 'oil', 'domestic', 'market'] },
    ),
    noun('demand to content!', 'The demand to free the hostages was repeated.'),
    noun('demand content by agent', 'The demand by the rebels that the army leave was repeated.'),
    noun('demand for topic by|from agent', 'The demand for a ransom by the kidnappers was rejected.', {
      takes: { topic: ['object', 'agreement'] },
      unless: ['consumer', 'oil', 'market', 'domestic'],
    }),
    noun('order to content! by|from agent', 'The order to attack the village by the colonel was secret.', {
      unless: ['public', 'law', 'export', 'purchase'],
    }),
    noun(
      'insistence on content by agent',
      'The insistence on the withdrawal of troops by the rebels blocked the talks with the army.',
    ),
    noun('pressure on target! by|from agent', 'The pressure on the regime by its allies grew.', {
      unless: ['blood', 'inflationary', 'price', 'air', 'water'],
    }),
    noun('ransom demand to|from agent', 'A ransom demand from the kidnappers arrived.'),
    noun('subpoena for|to target by agent', 'The subpoena for the minister by the court was served.', change),
    noun(
      'summons of|for|to target by agent',
      'The summons of the ambassador by the ministry followed.',
      meet,
    ),
    verb('agent order target! to content!', 'The judge ordered the ministry to release the editor.'),
    verb(
      'agent issue reminder|demand|order|directive to|for target!',
      'The council issued a demand to the militia.',
    ),
    verb('agent conclude content!', 'The envoy concluded that the militia must leave the town.', {
      content: 'obligation',
    }),
    verb('agent underline content!', 'The envoy underlined that the militia must leave the town.', {
      content: 'obligation',
    }),
    verb('agent maintain content!', 'The envoy maintained that the militia must leave the town.', {
      content: 'obligation',
    }),
    verb('agent note content!', 'The envoy noted that the militia must leave the town.', {
      content: 'obligation',
    }),
    verb('agent repeat content!', 'The envoy repeated that the militia must leave the town.', {
      content: 'obligation',
    }),
    verb('agent announce content!', 'The envoy announced that the militia must leave the town.', {
      content: 'obligation',
    }),
    verb('agent believe content!', 'The envoy believes that the militia must leave the town.', {
      content: 'obligation',
    }),
    verb('agent lean on target!', 'The king leaned on the ministry.', {
      takes: { target: ['organisation', 'country', 'person'] },
    }),
    verb(
      'agent challenge target! to content!',
      'The rebels challenged the government to free the prisoners.',
    ),
  ],
})

const asks = eventType({
  id: 'asks',
  label: 'asks',
  plover: 'REQUEST',
  roles: speech,
  precedence: 9,
  content: { modality: 'demanded', agent: 'target' },
  shown: true,
  unidentified: 'Unidentified party',
  frames: [
    verb('agent ask target! to content!', 'The president asked the allies to arm the rebels.'),
    verb('agent ask target! for content', 'The refugees asked the agency for help.'),
    verb('agent ask for content!', 'The governor asked for the withdrawal of the troops.'),
    verb('agent ask target! for topic', 'The garrison asked the ministry for ammunition.', {
      ...assist,
      takes: { topic: ['object', 'weapon', 'vehicle'] },
    }),
    verb('agent request content!', 'The republic requested assistance for the villagers.'),
    verb('agent request content! from target', 'The kingdom requested assistance from the alliance.'),
    verb('agent request target! to content', 'The ministry requested the agency to help the refugees.'),
    verb('agent request topic! from target', 'The army requested helicopters from its ally.', {
      ...assist,
      takes: { topic: ['object', 'weapon', 'vehicle', 'military'] },
    }),
    verb('agent request meeting with target!', 'The ambassador requested a meeting with the minister.', meet),
    verb('agent seek content! from target!', 'The company sought help from the government.'),
    verb('agent seek meeting with target!', 'The rebels sought a meeting with the envoy.', meet),
    verb('agent urge target! to content', 'The council urged the rebels to release the hostages.'),
    verb('agent urge content!', 'The pope urged negotiations with the rebels.'),
    verb('agent urge restraint on target', 'The ministers urged restraint on the two armies.', yielding),
    verb('agent call on|upon target! to content', 'The pope called on the guerrillas to free the hostages.'),
    verb('agent call for content!', 'The council called for an investigation.', {
      single: true,
      unless: ['in'],
    }),
    verb('agent call for target! to content!', 'The council called for the rebels to disarm.'),
    verb('agent push for target! to content!', 'The envoy pushed for the army to withdraw.'),
    verb('agent press for target! to content!', 'The envoy pressed for the junta to release the monks.'),
    verb('agent appeal for target! to content!', 'The bishop appealed for the rebels to disarm.'),
    verb('agent call for topic!', 'The opposition called for a new constitution.', {
      ...change,
      single: true,
      unless: ['in'],
      takes: { topic: ['object'] },
    }),
    verb(
      'agent call for resignation of target!',
      'The protesters called for the resignation of the minister.',
      change,
    ),
    verb('agent call for boycott of target!', 'The party called for a boycott of the election commission.'),
    verb('agent call for restraint', 'The envoy called for restraint.', yielding),
    verb('agent call for help from target', 'The garrison called for help from the navy.', assist),
    verb('agent appeal to target! to content', 'The bishop appealed to the kidnappers to release the child.'),
    verb(
      'agent appeal to target! for content',
      'The mayor appealed to the government for aid for the villagers.',
    ),
    verb('agent appeal for content!', 'The agency appealed for aid for the villagers.'),
    verb('agent plead with target! to content', 'The mother pleaded with the kidnappers to free her son.'),
    verb('agent plead for content!', 'The nuns pleaded for help for the villagers.'),
    verb('agent beg target! to content', 'The family begged the rebels to release the girl.'),
    verb('agent beg target! for content', 'The refugees begged the soldiers for help.'),
    verb('agent implore target! to content', 'The priest implored the militia to spare the captives.'),
    verb('agent entreat target! to content', 'The widow entreated the president to pardon her son.'),
    verb('agent beseech target! to content', 'The nuns beseeched the rebels to release the hostages.'),
    verb('agent petition target! to content', 'The lawyers petitioned the court to release the prisoners.'),
    verb('agent petition target! for content', 'The inmates petitioned the governor for their release.'),
    verb('agent lobby target! to content', 'The exiles lobbied the senate to recognise the republic.'),
    verb('agent lobby target! for content', 'The company lobbied the government for help.'),
    verb('agent lobby for content!', 'The union lobbied for an investigation.'),
    verb('agent invite target! to content', 'The king invited the rebels to negotiate.', meet),
    verb('agent invite target! to place', 'The president invited the premier to the capital.', meet),
    verb('agent invite target! for talk', 'The minister invited the opposition for talks.', meet),
    verb('agent exhort target! to content!', 'The ayatollah exhorted his followers to attack the soldiers.'),
    verb('agent encourage target! to content!', 'The allies encouraged the parties to negotiate.'),
    verb('agent persuade target! to content!', 'The envoy persuaded the rebels to release the pilot.'),
    verb('agent convince target! to content!', 'The mediators convinced the militia to disarm.'),
    verb('agent seek topic! from target', 'The regime sought a loan from the bank.', {
      ...assist,
      takes: { topic: ['object', 'weapon', 'vehicle'] },
    }),
    verb('agent seek help from|of target!', 'The police sought the help of the villagers.', assist),
    verb('agent seek asylum in|from target!', 'The dissident sought asylum in the kingdom.', assist),
    verb('agent seek refuge in|with target!', 'The general sought refuge in the republic.', {
      ...assist,
      takes: { target: ['country', 'organisation'] },
    }),
    verb('agent apply for asylum in|to target!', 'The refugees applied for asylum in the republic.', assist),
    verb('agent ask for asylum in|from target', 'The pilot asked for asylum in the kingdom.', assist),
    verb('agent turn to target! for content', 'The regime turned to its ally for help for the villagers.'),
    verb('agent appeal for calm', 'The archbishop appealed for calm.', yielding),
    verb('agent encourage content!', 'The envoy encouraged negotiations with the rebels.'),
    verb('agent advise target! to content!', 'The embassy advised its citizens to leave the country.', {
      takes: { agent: ['government', 'country', 'organisation', 'person'] },
    }),
    verb('agent propose content! to target', 'The king proposed a truce to the rebels.'),
    verb('agent propose content!', 'The premier proposed talks with the rebels.', meet),
    verb('agent suggest content! to target', 'The envoy suggested a ceasefire to the parties.'),
    verb('agent nudge target! to content!', 'The allies nudged the rebels to negotiate.'),
    verb(
      'agent remind target! to content!',
      'The council reminded the parties to observe the truce with the militia.',
    ),
    noun('request for content by|from agent', 'The request for help by the garrison was refused.'),
    noun('request to target for content', 'The request to the alliance for help was refused.'),
    noun('request for topic by|from agent', 'The request for weapons by the militia was refused.', {
      ...assist,
      takes: { topic: ['object', 'weapon', 'vehicle'] },
    }),
    noun(
      'appeal to target for|to content by|from agent',
      'The appeal to the rebels for a ceasefire by the pope was ignored.',
      { unless: ['court', 'court-martial'] },
    ),
    noun('appeal for content! by|from agent', 'The appeal for aid by the agency was heard.', {
      unless: ['court'],
    }),
    noun('call for content! by|from agent', 'The call for negotiations by the bishops was ignored.', {
      unless: ['phone', 'telephone'],
    }),
    noun('call on target! to content', 'The call on the militia to disarm was ignored.', {
      unless: ['phone', 'telephone'],
    }),
    noun('plea for content by|from agent', 'The plea for help by the villagers was ignored.', {
      unless: ['guilty', 'bargain'],
    }),
    noun('plea to target by|from agent', 'The plea to the kidnappers by the mother was broadcast.', {
      unless: ['guilty', 'bargain'],
    }),
    noun(
      'petition to target for content by agent',
      'The petition to the court for the release of the students by lawyers was rejected.',
    ),
    noun(
      'invitation to target by|from agent',
      'The invitation to the rebels by the president was accepted.',
      meet,
    ),
    noun(
      'extradition request for target by|from agent',
      'The extradition request for the banker by the republic was refused.',
    ),
    noun('asylum application by agent', 'The asylum application by the pilot was refused.', assist),
    noun('request for asylum by|from agent', 'The request for asylum by the dissident was refused.', assist),
    noun('lobbying of target by agent', 'The lobbying of the senate by the company continued.'),
    noun('proposal for content by|from agent', 'The proposal for talks by the rebels was rejected.'),
    verb('agent appeal to target!', 'The envoy appealed to the rebels.'),
    verb('agent call on|upon target!', 'The bishop called on the rebels.', {
      takes: { target: ['organisation', 'people', 'country'] },
    }),
    verb(
      'agent seek help|support|assistance|aid|protection|backing of|from target!',
      'The premier sought support from the king.',
    ),
    verb(
      'agent request help|support|assistance|aid|protection from|of target!',
      'The premier requested assistance from the king.',
    ),
    verb(
      'agent ask for help|support|assistance|aid|protection from|of target!',
      'The premier asked for help from the king.',
    ),
    verb(
      'agent seek refuge|asylum|shelter|sanctuary in|from|at|with target!',
      'The pilots sought refuge in the republic.',
    ),
    verb('agent push target! to content!', 'The allies pushed the parties to negotiate.'),
    verb('agent push for content!', 'The envoy pushed for a truce with the rebels.'),
    verb('agent press target! for topic', 'The envoy pressed the parties for a truce.'),
    verb('agent press target! to content!', 'The envoy pressed the parties to negotiate.'),
    verb('agent lobby target!', 'The exiles lobbied the senate.'),
    verb('agent propose topic! to target!', 'The envoy proposed a compromise to the parties.'),
    verb('agent make appeal|plea to target!', 'The widow made an appeal to the kidnappers.'),
    verb('agent issue appeal to target!', 'The widow issued an appeal to the kidnappers.'),
    verb('agent extend invitation to target!', 'The king extended an invitation to the premier.'),
    verb('agent invite target!', 'The king invited the premier.', { mode: 'meet' }),
    verb('agent enlist target! in content', 'The mayor enlisted the army in the search.'),
    verb('agent enlist help of|from target!', 'The mayor enlisted the help of the army.'),
    verb(
      'agent submit request|application|petition|appeal to|with target!',
      'The refugees submitted a petition to the ministry.',
    ),
    verb(
      'agent file request|application|petition|appeal to|with target!',
      'The refugees filed a petition with the ministry.',
    ),
    verb(
      'agent lodge request|application|petition|appeal to|with target!',
      'The refugees lodged an appeal with the ministry.',
    ),
    verb('agent coax target! into content!', 'The envoy coaxed the rebels into freeing the hostages.'),
    verb('agent cajole target! into content!', 'The envoy cajoled the rebels into freeing the hostages.'),
  ],
})

export const request = [demandsOf, asks] as const
