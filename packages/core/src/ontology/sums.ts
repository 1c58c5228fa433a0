/** Sums of money, as the heads of what is given or promised: lemmas of a frame's pattern. */
export const sums =
  '$|€|£|dollar|euro|pound|franc|yen|yuan|rouble|ruble|rupee|shekel|crown|krone|peso|dinar|riyal|lira|million|billion|money|cash|fund'
