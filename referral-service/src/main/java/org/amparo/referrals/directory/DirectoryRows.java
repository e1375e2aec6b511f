package org.amparo.referrals.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.referrals.code.AgeBand;
import org.amparo.referrals.code.Country;
import org.amparo.referrals.code.Gender;
import org.amparo.referrals.code.Language;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.code.ServiceType;

/** Organisations and services as rows. */
final class DirectoryRows {
    private DirectoryRows() {}

    static Organisation organisation(ResultSet row) throws SQLException {
        return new Organisation(
                new OrganisationCode(row.getString("code")),
                row.getString("name"),
                Country.valueOf(row.getString("country")),
                row.getString("platform"),
                codes(row, "classes", OrganisationClass::valueOf),
                Channel.valueOf(row.getString("channel")),
                ZoneId.of(row.getString("zone")),
                row.getBoolean("practice"),
                texts(row, "offices").map(Office::of).toList(),
                row.getString("on_call"),
                row.getInt("revision"));
    }

    static ServiceEntry service(ResultSet row) throws SQLException {
        return new ServiceEntry(
                new OrganisationCode(row.getString("organisation")),
                Country.valueOf(row.getString("country")),
                ServiceType.valueOf(row.getString("service")),
                texts(row, "languages").map(Language::new).toList(),
                codes(row, "age_bands", AgeBand::valueOf),
                codes(row, "genders", Gender::valueOf),
                row.getInt("capacity"),
                row.getString("on_call"),
                row.getObject("confirmed_on", LocalDate.class),
                row.getBoolean("to_confirm"));
    }

    private static <T> Set<T> codes(ResultSet row, String column, Function<String, T> code) throws SQLException {
        return texts(row, column).map(code).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }
}
