package vn.hotline1022.ui.report;

import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Printing;
import vn.hotline1022.ui.common.Tasks;

/**
 * What taking figures out needs.
 *
 * @param slow makes and writes the file
 * @param may whether the person may; asked again by whatever writes
 * @param lag how many records wait to be counted; asked in the background
 * @param noted told how many rows were taken out, on the FX thread, for the log of who took what
 */
public record ExportTools(
    FilePicker files,
    Printing printing,
    Tasks slow,
    BooleanSupplier may,
    LongSupplier lag,
    LongConsumer noted) {}
