package org.heard.law;

import java.time.LocalDate;

/// A day from Monday to Friday on which England closes: Christmas Day, Good Friday or a bank holiday.
public record Holiday(LocalDate date, String name) {}
