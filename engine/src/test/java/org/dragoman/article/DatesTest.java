package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-08-07                            | 2021-08-07
            2021-08-07T22:30:00+01:00             | 2021-08-07T22:30
            7 August 2021                         | 2021-08-07
            7th of August 2021, 10.30pm BST       | 2021-08-07T22:30
            August 7th, 2021 at 9:05 a.m.         | 2021-08-07T09:05
            Sat, 07 Aug 2021 22:30:00 GMT         | 2021-08-07T22:30
            Sept. 3, 2021                         | 2021-09-03
            MAY 21, 2023 4:05 PM                  | 2023-05-21T16:05
            17:40 CST, 17 September 2025          | 2025-09-17T17:40
            25.01.2024 16:02                      | 2024-01-25T16:02
            27. August 2022                       | 2022-08-27
            3. Sept. 2022                         | 2022-09-03
            August 2022                           | 2022-08-01
            04/16/2023                            | 2023-04-16
            16/04/2023                            | 2023-04-16
            Tuesday 04/05/2022                    | 2022-04-05
            2023 Jan 7                            | 2023-01-07
            20190415                              | 2019-04-15
            """)
    void readsADateAsPrinted(String text, String iso) {
        assertThat(Dates.value(text)).contains(iso);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31.02.2020
            45 May 2020
            May the best win
            version 1.2.3
            """)
    void findsNoDateWhereNoneIs(String text) {
        assertThat(Dates.first(text)).isEmpty();
    }

    @Test
    void takesNoMonthForADateWhereADayStandsBesideIt() {
        assertThat(Dates.value("27/August 2022")).isEmpty();
        assertThat(Dates.value("45 August 2022")).isEmpty();
    }

    @Test
    void givesADayWithoutYearTheYearNearestBefore() {
        Dates.Found day = Dates.find("ANKARA, Dec 30").get(0);
        assertThat(day.inYearOf("2024-01-02")).isEqualTo("2023-12-30");
        assertThat(day.inYearOf("2024-12-31T10:00")).isEqualTo("2024-12-30");
        assertThat(Dates.find("OSLO, Feb 29").get(0).inYearOf("2023-03-01")).isEqualTo("--02-29");
    }

    @Test
    void keepsTheDayOfATimeThatIsNone() {
        assertThat(Dates.value("2024-05-04T25:61")).contains("2024-05-04");
        assertThat(Dates.value("2024-05-04T23:59:59Z")).contains("2024-05-04T23:59");
        assertThat(Dates.value("4 May 2024, 10:75 pm")).contains("2024-05-04");
        assertThat(Dates.value("4 May 2024, 99 am")).contains("2024-05-04");
        assertThat(Dates.value("4 May 2024, 10:15 pm")).contains("2024-05-04T22:15");
    }

    @Test
    void eightDigitsAloneAreADayWhereThereIsSuchADay() {
        assertThat(Dates.first("20240404")).map(Dates.Found::iso).contains("2024-04-04");
        assertThat(Dates.first("20241404")).isEmpty();
        assertThat(Dates.first("20240230")).isEmpty();
        assertThat(Dates.first("Call 20240404 for tickets")).isEmpty();
    }
}
