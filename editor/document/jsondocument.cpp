// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsondocument.h"

#include "bounds.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <utility>

#include <yyjson.h>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JsonDocument)
};

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

// For the whole text, history and review included; yyjson knows no bound of its own. The longest
// file begins with two thirds of it.
constexpr std::size_t mostTreeBytes = 128 * bounds::mebibyte;

void *allocate(void *, std::size_t bytes)
{
    return bytes > mostTreeBytes ? nullptr : std::malloc(bytes);
}

void *grow(void *, void *block, std::size_t, std::size_t bytes)
{
    return bytes > mostTreeBytes ? nullptr : std::realloc(block, bytes);
}

void release(void *, void *block)
{
    std::free(block);
}

constexpr yyjson_alc
    boundedMemory{.malloc = allocate, .realloc = grow, .free = release, .ctx = nullptr};

QString reasonOf(const yyjson_read_err &error)
{
    if (error.code == YYJSON_READ_ERROR_MEMORY_ALLOCATION)
        return Words::tr("it holds more than %1 values").arg(mostTreeBytes / sizeof(yyjson_val));
    return QString::fromUtf8(error.msg);
}

// What yyjson reads in place: the text, with room behind it.
QByteArray workingCopy(QByteArrayView text)
{
    QByteArray copy(text.size() + YYJSON_PADDING_SIZE, Qt::Uninitialized);
    std::ranges::fill(std::ranges::copy(text, copy.begin()).out, copy.end(), '\0');
    return copy;
}

QByteArrayView bytesOf(yyjson_val *string)
{
    return {unsafe_yyjson_get_str(string), qsizetype(unsafe_yyjson_get_len(string))};
}

// Looks through yyjson's tree for what exceeds the bounds.
class Inspection
{
public:
    Inspection(const char *copy, const QList<QByteArrayView> &kept)
        : m_copy(copy)
        , m_kept(kept)
    {}

    void visit(yyjson_val *value, int depth = 0);
    const QString &refusal() const { return m_refusal; }
    qsizetype reached() const { return m_reached; } // the last name or string that was seen

private:
    void visitElements(yyjson_val *array, int depth);
    void visitMembers(yyjson_val *object, int depth);
    void visitString(yyjson_val *string);
    bool isKept(yyjson_val *name) const { return m_kept.contains(bytesOf(name)); }

    const char *m_copy;
    const QList<QByteArrayView> &m_kept;
    bool m_isCounting = true; // not within a member whose text somebody else will parse
    qsizetype m_reached = 0;
    int m_values = 0;
    QString m_refusal;
};

void Inspection::visit(yyjson_val *value, int depth)
{
    if (m_isCounting && ++m_values > bounds::jsonValues)
        m_refusal = Words::tr("it holds more than %1 values").arg(bounds::jsonValues);
    else if (depth == bounds::jsonDepth && yyjson_is_ctn(value))
        m_refusal = Words::tr("values lie more than %1 deep within each other")
                        .arg(bounds::jsonDepth);
    else if (yyjson_is_str(value))
        visitString(value);
    else if (yyjson_is_arr(value))
        visitElements(value, depth + 1);
    else if (yyjson_is_obj(value))
        visitMembers(value, depth + 1);
}

void Inspection::visitElements(yyjson_val *array, int depth)
{
    yyjson_arr_iter elements = yyjson_arr_iter_with(array);
    while (yyjson_val *element = yyjson_arr_iter_next(&elements)) {
        visit(element, depth);
        if (!m_refusal.isEmpty())
            return;
    }
}

void Inspection::visitMembers(yyjson_val *object, int depth)
{
    yyjson_obj_iter members = yyjson_obj_iter_with(object);
    while (yyjson_val *name = yyjson_obj_iter_next(&members)) {
        if (depth == 1)
            m_values = 0;
        if (m_isCounting)
            m_reached = unsafe_yyjson_get_str(name) - m_copy;
        const bool isCounting
            = std::exchange(m_isCounting, m_isCounting && (depth > 1 || !isKept(name)));
        visit(yyjson_obj_iter_get_val(name), depth);
        m_isCounting = isCounting;
        if (!m_refusal.isEmpty())
            return;
    }
}

void Inspection::visitString(yyjson_val *string)
{
    if (!m_isCounting)
        return;
    const QByteArrayView utf8 = bytesOf(string);
    m_reached = utf8.data() - m_copy;
    if (utf8.size() > bounds::stringLength && QString::fromUtf8(utf8).size() > bounds::stringLength)
        m_refusal = Words::tr("a text is longer than %1 characters").arg(bounds::stringLength);
    else if (utf8.contains('\0'))
        m_refusal = Words::tr("a text contains the character NUL");
}

JsonSyntaxError errorAt(QByteArrayView bytes, qsizetype offset, const QString &reason)
{
    const QByteArrayView before = bytes.first(std::min(offset, bytes.size()));
    // Qt 6.8 looks for the last of a byte beyond the end of an empty view.
    const qsizetype lineEnd = before.isEmpty() ? -1 : before.lastIndexOf('\n');
    const QByteArrayView line = before.sliced(lineEnd + 1);
    return {
        .line = int(std::ranges::count(before, '\n')) + 1,
        .column = int(QString::fromUtf8(line).size()) + 1,
        .reason = reason,
    };
}

QByteArrayView withoutByteOrderMark(QByteArrayView bytes)
{
    return bytes.startsWith(byteOrderMark) ? bytes.sliced(byteOrderMark.size()) : bytes;
}

} // namespace

JsonDocument::JsonDocument(QByteArray copy, Document document)
    : m_copy(std::move(copy))
    , m_document(std::move(document))
{}

std::expected<JsonDocument, JsonSyntaxError> JsonDocument::parse(
    QByteArrayView text, const QList<QByteArrayView> &kept)
{
    text = withoutByteOrderMark(text);
    if (text.trimmed().isEmpty())
        return std::unexpected(errorAt(text, 0, Words::tr("there is nothing in it")));
    QByteArray copy = workingCopy(text);
    yyjson_read_err error{};
    Document document(
        yyjson_read_opts(
            copy.data(),
            std::size_t(text.size()),
            YYJSON_READ_INSITU | YYJSON_READ_NUMBER_AS_RAW,
            &boundedMemory,
            &error),
        &yyjson_doc_free);
    if (!document)
        return std::unexpected(errorAt(text, qsizetype(error.pos), reasonOf(error)));
    Inspection inspection(copy.constData(), kept);
    inspection.visit(yyjson_doc_get_root(document.get()));
    if (!inspection.refusal().isEmpty())
        return std::unexpected(errorAt(text, inspection.reached(), inspection.refusal()));
    return JsonDocument(std::move(copy), std::move(document));
}

JsonValue JsonDocument::root() const
{
    return JsonValue(yyjson_doc_get_root(m_document.get()));
}

// From the colon to the next name or the last bracket.
QByteArray JsonDocument::textOf(QByteArrayView member, QByteArrayView text) const
{
    text = withoutByteOrderMark(text);
    const JsonItems items = root().items();
    const auto named = std::ranges::find(items.begin(), items.end(), member, &JsonItem::name);
    if (named == items.end())
        return {};
    const auto placeOf = [&](QByteArrayView name) { return name.data() - m_copy.constData(); };
    const auto next = std::ranges::next(named);
    const bool isLast = next == items.end();
    const qsizetype begin = text.indexOf(':', placeOf((*named).name)) + 1;
    const qsizetype end = isLast ? text.lastIndexOf('}') : placeOf((*next).name) - 1;
    const QByteArrayView value = text.sliced(begin, end - begin).trimmed();
    return (isLast ? value : value.chopped(1).trimmed()).toByteArray(); // without the comma
}

} // namespace rapporteur
