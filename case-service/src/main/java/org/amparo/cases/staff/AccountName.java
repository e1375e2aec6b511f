package org.amparo.cases.staff;

import java.util.UUID;

/**
 * By which name colleagues know an account.
 *
 * @param account by which somebody logs in
 */
record AccountName(UUID id, String account) {}
