/** Words that make a name-giving an accusation: "called him a liar". Our own list. */
export const insults: ReadonlySet<string> = new Set(
  `liar liars crazy insane mad disgrace disgraceful racist racists racism bigot bigots bigoted bigotry sexist misogynist misogynistic xenophobic fraud fraudulent hypocrite hypocrites hypocrisy hypocritical coward cowards cowardly
corrupt crooked criminal criminals disaster disastrous catastrophe catastrophic outrageous ridiculous absurd shameful shame stupid idiot idiots idiotic pathetic incompetent incompetence unfit unqualified unhinged loser losers
nonsense disgusting deplorable deplorables reckless irresponsible traitor traitors treason thug thugs terrible horrible horrific awful failure failed sham hoax joke lie lies dishonest deceitful weak ugly pig slob extremist puppet
tyrant dictator murderer killer thief clown moron unacceptable unfair insulting offensive insult sickening despicable appalling abhorrent reprehensible repugnant vile hateful demagogue monster terrorist butcher nasty
delusional laughable foolish naive senseless immoral unethical illegitimate rigged nightmare scandal scandalous travesty garbage rubbish`.split(/\s+/),
)
