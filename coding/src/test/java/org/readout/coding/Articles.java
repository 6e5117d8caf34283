package org.readout.coding;

import java.util.List;

/** Articles of our own invention that look like the real thing: headline, captions, quotations, odd characters. */
final class Articles {

    static final String STRIKE = """
            Miners’ Strike Spreads as Police Arrest Union Leaders

            MBALA — Police in the northern town of Mbala arrested four leaders of the miners’ union on Tuesday, a day after \
            soldiers fired tear gas at strikers who had blocked the road to the Kasuma pit.

            “They came at five in the morning and beat my husband,” said Grace Mulenga, whose husband Peter heads the union. \
            “I have not seen him since.”

            Interior Minister Josephat Banda denied that officers had beaten anyone. He told reporters the four men were \
            charged with incitement, and warned that the government would ban the union if the strike went on.

            FILE - Miners march through Mbala, May 14, 2016. (N. Phiri/Reuters)

            The company, which is owned by a firm in Zürich, has rejected the union’s demand for higher pay. According to \
            Amnesty International, at least 30 people have been detained since April 11; two were reportedly tortured.

            France and Germany urged both sides to return to talks. "We hope reason will prevail," a French diplomat said.
            """;

    static final String BORDER = """
            Two States Agree on Border Talks

            The presidents of Aruzia and Belmark met in Geneva on Monday and agreed to withdraw troops from the disputed \
            Sela valley by July, officials said. It was the first meeting since rebels backed by Belmark seized the village of \
            Ost in 2014, killing 17 soldiers.

            Russia, the United States and the European Union welcomed the agreement. Washington said it would lift sanctions \
            imposed last year – but only if the rebels release all prisoners.

            In Ost, hundreds of people protested against the deal 🚩 and threw stones at the mayor’s house. "Nobody asked \
            us," one of them, 71-year-old Łucja Nowak, said. "We were sold."

            Analysts fear that fighting may resume. Belmark has repeatedly accused Aruzia of sending drones over the valley, \
            a charge Aruzia denies.
            """;

    static final List<String> ALL = List.of(STRIKE, BORDER);

    private Articles() {}
}
