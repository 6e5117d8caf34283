package org.readout.evaluation;

import java.io.IOException;
import org.readout.model.Analysis;
import org.readout.model.Document;

/** What turns a document into an analysis: the product's language reader, or a stand-in of a test. */
@FunctionalInterface
interface AnalysisReader {

    Analysis read(Document document) throws IOException;
}
