package org.amparo.portal.card;

/**
 * A word that stands out. What it says stands in its text, never in its colour alone.
 *
 * @param tone the last part of a class of the style sheet
 */
public record Tag(String text, String tone) {}
