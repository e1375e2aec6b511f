package org.amparo.portal.deadline;

/**
 * Until when something should be done.
 *
 * @param words how long is left and until when, or since when it is overdue
 * @param at the moment, ISO 8601
 * @param overdue whether it has passed
 */
public record Deadline(String words, String at, boolean overdue) {}
