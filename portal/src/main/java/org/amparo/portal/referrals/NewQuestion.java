package org.amparo.portal.referrals;

/** What a receiver wants to know before it answers: a code of the list. */
public record NewQuestion(String about) {}
