package org.amparo.portal.delivery;

import org.amparo.portal.form.Filled;

/**
 * A page with its forms as they begin.
 *
 * @param progress has no choices where somebody else says how it goes
 */
record Opened(DeliveryPage page, Filled form, Progress progress) {}
