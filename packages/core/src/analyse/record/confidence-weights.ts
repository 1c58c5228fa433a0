/**
 * How much each sign speaks for a finding to hold: log-odds, fitted with L2 by `train/fit-confidence.mjs` on the sentences and
 * texts that were annotated for this project (`test/gold`; the odd half of the sentences held out to measure), rounded.
 * A finding holds where a reader found the same: type, who does it to whom, and whether it happened.
 */
export const confidenceWeights: ReadonlyMap<string, number> = new Map(
  `
agent_name 0.03
agent_named_elsewhere 0.07
agent_nominal 0.12
agent_pronoun 0.14
distance_up_to_12 -0.31
distance_up_to_25 -0.2
distance_up_to_6 0.15
event -0.13
event_accuses 0.33
event_agrees-with 0.11
event_aids -0.42
event_arrests 0.36
event_attacks 0.27
event_besieges -0.14
event_ceases-fire-with 0.14
event_condemns 0.45
event_cooperates-with -0.3
event_demands-of -0.25
event_deploys-to 0.16
event_fights -0.33
event_injures 0.31
event_investigates -0.35
event_kills 0.78
event_meets 0.15
event_negotiates-with -0.14
event_promises -0.56
event_protests-against -0.42
event_rejects -0.09
event_releases 0.38
event_represses -0.48
event_rule_active 0.22
event_rule_adverbial -0.06
event_rule_controlled -0.03
event_rule_coordinated 0.04
event_rule_genitive -0.17
event_rule_noun-compound -0.25
event_rule_noun-phrase 0.13
event_rule_passive -0.05
event_rule_passive-by-agent 0.16
event_rule_reduced-relative 0.23
event_rule_relative-clause 0.14
event_rule_support-verb -0.48
event_seizes 0.71
event_signs-with 0.21
event_supports -0.35
event_threatens -0.04
event_visits -0.04
event_with_1_participants -0.51
event_with_3_participants 0.39
event_withdraws-from 0.18
instrument_nominal 0.24
modality_demanded -0.07
modality_hypothetical -0.74
modality_planned -0.32
negated -0.15
place_name 0.27
place_named_elsewhere 0.25
place_nominal 0.14
relation -0.23
relation_based-in -0.28
relation_holds-post 0.27
relation_member-of -0.28
relation_rule_apposition 0.33
relation_rule_noun-phrase -0.3
relation_rule_preposition -0.33
relation_rule_relative-clause 0.2
relation_rule_title -0.19
relation_with_2_participants -0.23
sentence_over_40 -0.42
sentence_up_to_12 0.15
sentence_up_to_24 0.07
sentence_up_to_40 -0.16
somebody_says_so 0.08
source_name 0.47
source_named_elsewhere 0.06
source_nominal -0.7
target_name 0.24
target_named_elsewhere -0.12
target_nominal -0.16
target_pronoun -0.42
target_unknown_thing -0.34
topic_nominal -0.07
topic_unknown_thing -0.07
word_of_over_4_types -0.73
word_of_up_to_1_types 0.08
word_of_up_to_2_types 0.1
word_of_up_to_4_types 0.19
`
    .trim()
    .split('\n')
    .map((row): [string, number] => {
      const [sign = '', weight] = row.split(' ')
      return [sign.replaceAll('_', ' '), Number(weight)]
    }),
)
