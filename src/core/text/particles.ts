const particles = new Set("de del della di da du la le van von der den ter ten al el bin ibn".split(" "));

/** A small word that belongs to a surname: "De Niro", "von Trier". Folded. */
export const isParticle = (word: string): boolean => particles.has(word);
