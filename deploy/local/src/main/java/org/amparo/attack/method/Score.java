package org.amparo.attack.method;

/**
 * What an attack was worth.
 *
 * @param attacked how many questions it asked that matter
 * @param determined how many it answered for certain
 * @param narrow how many it left fewer possible answers than are promised, those determined included
 * @param smallest the narrowest interval; negative when there was none
 * @param right how many it guessed, one answer each
 * @param reading how many somebody guesses who reads each printed count by itself: that much the figures tell by design
 * @param blind how many somebody guesses who knows the most frequent answer and reads nothing
 * @param beyond whether it guessed more than reading does, by more than luck
 */
public record Score(
        String attack,
        int attacked,
        int determined,
        int narrow,
        int smallest,
        int right,
        int reading,
        int blind,
        boolean beyond) {
    /** Whether anything came of it. */
    public boolean succeeded() {
        return narrow > 0 || beyond;
    }

    /** Of questions with yes and no: what was answered that should not be. */
    public static Score ofQuestions(String attack, int asked, int answered) {
        return new Score(attack, asked, answered, answered, -1, 0, 0, 0, false);
    }

    /** Per cent of what was attacked that is known for certain. */
    public double recovered() {
        return attacked == 0 ? 0 : 100.0 * determined / attacked;
    }
}
