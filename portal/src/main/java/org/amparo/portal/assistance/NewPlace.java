package org.amparo.portal.assistance;

/** A place as it is registered; its address is not part of it. */
public record NewPlace(int capacity, Place.Welcome welcome, boolean open) {}
