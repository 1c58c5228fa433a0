/**
 * How much each sign speaks for a finding to hold: log-odds, fitted with L2 by `train/fit-confidence.mjs` on the sentences and
 * texts that were annotated for this project (`test/gold`; the odd half of the sentences held out to measure), rounded.
 * A finding holds where a reader found the same: type, who does it to whom, and whether it happened.
 */
export const confidenceWeights: ReadonlyMap<string, number> = new Map(
  `
agent_name 0.07
agent_named_elsewhere -0.1
agent_nominal 0.12
agent_pronoun 0.2
distance_up_to_12 -0.19
distance_up_to_25 -0.32
distance_up_to_3 0.23
distance_up_to_6 0.18
event -0.15
event_accuses 0.18
event_agrees-with -0.08
event_aids -0.48
event_arrests 0.28
event_asks -0.03
event_attacks 0.51
event_ceases-fire-with 0.17
event_concedes-to -0.4
event_condemns 0.16
event_cooperates-with -0.32
event_demands-of -0.07
event_denies 0.38
event_deploys-to 0.21
event_deports 0.28
event_fights -0.32
event_injures 0.26
event_investigates -0.18
event_kills 0.73
event_meets 0.14
event_negotiates-with -0.24
event_promises -0.48
event_protests-against -0.39
event_rejects -0.28
event_releases 0.54
event_represses -0.43
event_rule_active 0.09
event_rule_adverbial 0.09
event_rule_controlled 0.16
event_rule_coordinated 0.13
event_rule_genitive -0.18
event_rule_noun-compound -0.34
event_rule_noun-phrase -0.05
event_rule_passive 0.11
event_rule_passive-by-agent 0.16
event_rule_reduced-relative 0.12
event_rule_relative-clause 0.19
event_rule_support-verb -0.48
event_seizes 0.39
event_signs-with 0.11
event_supports -0.35
event_threatens 0.12
event_visits -0.11
event_with_1_participants -0.51
event_with_2_participants 0.07
event_with_3_participants 0.29
event_withdraws-from 0.25
instrument_nominal 0.09
instrument_unknown_thing -0.13
modality_demanded -0.31
modality_hypothetical -0.52
modality_planned -0.29
negated 0.14
place_name 0.47
place_named_elsewhere 0.23
place_nominal -0.09
relation -0.05
relation_holds-post 0.56
relation_member-of -0.42
relation_rule_apposition 0.22
relation_rule_noun-phrase -0.19
relation_rule_relative-clause 0.23
relation_rule_title 0.4
relation_with_2_participants -0.05
sentence_over_40 -0.44
sentence_up_to_12 0.18
sentence_up_to_24 0.17
sentence_up_to_40 -0.11
several_fixed_words 0.13
somebody_says_so -0.18
source_name 0.46
source_named_elsewhere 0.48
source_nominal -0.51
target_name 0.18
target_named_elsewhere -0.11
target_nominal -0.19
target_pronoun -0.38
target_told_elsewhere 0.08
target_unknown_thing -0.26
told_again 0.29
topic_nominal 0.19
topic_unknown_thing 0.14
word_of_over_4_types -0.58
word_of_up_to_1_types 0.13
word_of_up_to_2_types 0.16
word_of_up_to_4_types 0.08
`
    .trim()
    .split('\n')
    .map((row): [string, number] => {
      const [sign = '', weight] = row.split(' ')
      return [sign.replaceAll('_', ' '), Number(weight)]
    }),
)
