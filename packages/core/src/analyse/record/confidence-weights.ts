/**
 * How much each sign speaks for a finding to hold: log-odds, fitted with L2 by `train/fit-confidence.mjs` on the sentences and
 * texts that were annotated for this project (`test/gold`; the odd half of the sentences held out to measure), rounded.
 * A finding holds where a reader found the same: type, who does it to whom, and whether it happened.
 */
export const confidenceWeights: ReadonlyMap<string, number> = new Map(
  `
agent_named_elsewhere -0.09
agent_nominal 0.05
agent_pronoun 0.17
distance_up_to_12 -0.28
distance_up_to_25 -0.38
distance_up_to_3 0.27
distance_up_to_6 0.24
event -0.19
event_accuses 0.24
event_aids -0.42
event_arrests 0.28
event_asks -0.03
event_attacks 0.54
event_ceases-fire-with 0.09
event_concedes-to -0.37
event_condemns 0.27
event_demands-of -0.04
event_denies 0.41
event_deploys-to 0.23
event_deports 0.22
event_fights -0.32
event_injures 0.31
event_investigates -0.26
event_kills 0.69
event_meets 0.14
event_negotiates-with -0.22
event_promises -0.44
event_protests-against -0.34
event_rejects -0.22
event_releases 0.49
event_represses -0.44
event_rule_active 0.16
event_rule_adverbial 0.13
event_rule_controlled -0.04
event_rule_coordinated 0.17
event_rule_genitive -0.11
event_rule_noun-compound -0.32
event_rule_passive 0.07
event_rule_passive-by-agent 0.17
event_rule_reduced-relative 0.13
event_rule_relative-clause 0.15
event_rule_support-verb -0.57
event_seizes 0.42
event_signs-with 0.03
event_supports -0.31
event_threatens 0.16
event_visits -0.06
event_with_1_participants -0.58
event_with_3_participants 0.36
event_withdraws-from 0.14
instrument_nominal 0.07
instrument_unknown_thing -0.17
modality_demanded -0.17
modality_hypothetical -0.7
modality_planned -0.29
negated -0.19
place_name 0.56
place_named_elsewhere 0.22
relation -0.06
relation_holds-post 0.55
relation_member-of -0.41
relation_rule_apposition 0.1
relation_rule_noun-phrase -0.15
relation_rule_relative-clause 0.2
relation_rule_title 0.38
relation_with_2_participants -0.06
sentence_over_40 -0.41
sentence_up_to_12 0.07
sentence_up_to_24 0.15
sentence_up_to_40 -0.06
several_fixed_words 0.06
somebody_says_so -0.11
source_name 0.51
source_named_elsewhere 0.37
source_nominal -0.56
target_name 0.18
target_named_elsewhere -0.07
target_nominal -0.21
target_pronoun -0.33
target_told_elsewhere 0.08
target_unknown_thing -0.35
told_again 0.27
topic_nominal 0.18
topic_unknown_thing 0.13
word_of_over_4_types -0.54
word_of_up_to_1_types 0.11
word_of_up_to_2_types 0.04
word_of_up_to_4_types 0.15
`
    .trim()
    .split('\n')
    .map((row): [string, number] => {
      const [sign = '', weight] = row.split(' ')
      return [sign.replaceAll('_', ' '), Number(weight)]
    }),
)
