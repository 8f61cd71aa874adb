// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockproperties.h"

#include "binding.h"
#include "editions.h"
#include "languagechoices.h"
#include "notations.h"
#include "walk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int headingLevels = 4;
constexpr int highestStart = 99'999;

struct BlockProperties
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::BlockProperties)
};

// An optional number as a field has it.
Lens<QString> asText(const Lens<std::optional<int>> &lens)
{
    return {
        .path = lens.path,
        .label = lens.label,
        .get =
            [lens](const Readout &readout) {
                const auto number = lens.get(readout);
                return number ? QString::number(*number) : QString();
            },
        .set =
            [lens](Readout &readout, const QString &text) {
                const int number = text.toInt();
                lens.set(readout, number > 0 ? std::optional(number) : std::nullopt);
            },
    };
}

Lens<Photo> photoOf(const Lens<Block> &block)
{
    return {
        .path = block.path + u"/photo"_s,
        .label = {},
        .get =
            [block](const Readout &readout) { return block.get(readout).photo.value_or(Photo()); },
        .set =
            [block](Readout &readout, const Photo &photo) {
                Block whole = block.get(readout);
                whole.photo = photo;
                block.set(readout, whole);
            },
    };
}

class Maker
{
public:
    Maker(FlowEditor &editor, const PictureMaker &makePicture)
        : m_editor(editor)
        , m_makePicture(makePicture)
        , m_block(blockLens(editor.edition(), editor.currentLine().id))
    {}

    QList<BlockProperty> make()
    {
        const auto kind = std::size_t(m_editor.currentLine().kind);
        if (m_block.path.isEmpty())
            return {};
        if (const auto own = rows.at(kind))
            (this->*own)();
        language();
        direction();
        return m_properties;
    }

private:
    using Own = void (Maker::*)();

    Session &session() { return m_editor.session(); }

    void add(const QString &label, QWidget *control) { m_properties.append({label, control}); }

    void line(
        const QString &label,
        const char *name,
        QString Block::*field,
        const QString &step,
        const QString &placeholder = {})
    {
        auto *edit = new QLineEdit;
        edit->setPlaceholderText(placeholder);
        bind(session(), edit, member(m_block, name, step, field));
        add(label, edit);
    }

    void numbers(const Lens<Block> &block, const QString &label)
    {
        const auto numbering
            = member(block, "numbering", BlockProperties::tr("Numbering"), &Block::numbering);
        auto *on = new QCheckBox(label);
        bind(session(), on, member(numbering, "on", numbering.label, &Numbering::on));
        auto *start = new QLineEdit;
        start->setValidator(new QIntValidator(1, highestStart, start));
        start->setMaximumWidth(start->fontMetrics().horizontalAdvance(u"9999999"_s));
        bind(session(), start, asText(member(numbering, "start", numbering.label, &Numbering::start)));
        auto *form = new QLineEdit;
        form->setMaximumWidth(form->fontMetrics().horizontalAdvance(u"9999999999"_s));
        form->setPlaceholderText(BlockProperties::tr("house style"));
        bind(session(), form, member(numbering, "form", numbering.label, &Numbering::form));
        add({}, on);
        add(BlockProperties::tr("Starts at"), start);
        add(BlockProperties::tr("Form"), form);
    }

    void heading()
    {
        auto *level = new QComboBox;
        for (int i = 1; i <= headingLevels; ++i)
            level->addItem(QLocale().toString(i), i);
        bindChoice(
            session(),
            level,
            member(m_block, "level", BlockProperties::tr("Heading level"), &Block::level));
        add(BlockProperties::tr("Level"), level);
        numbers(m_block, BlockProperties::tr("Numbered"));
    }

    void paragraph() { numbers(m_block, BlockProperties::tr("Numbered")); }

    void item()
    {
        const Flow &flow = m_editor.flow();
        Lens<Block> list
            = blockLens(m_editor.edition(), blockAt(flow, parentOf(pathOf(flow, m_block.path))).id);
        list.path = m_block.path + u"/list"_s;
        numbers(list, BlockProperties::tr("Numbers, not bullets"));
    }

    void quotation()
    {
        line(
            BlockProperties::tr("Speaker"),
            "speaker",
            &Block::speaker,
            BlockProperties::tr("Speaker"),
            BlockProperties::tr("Who said it"));
    }

    void photo()
    {
        const Lens<Photo> photo = photoOf(m_block);
        if (m_makePicture)
            add({}, m_makePicture(photo));
        const auto field = [&](const QString &label, const char *name, QString Photo::*text) {
            auto *edit = new QLineEdit;
            bind(session(), edit, member(photo, name, BlockProperties::tr("Edit photo"), text));
            add(label, edit);
        };
        field(BlockProperties::tr("Alternative text"), "alternativeText", &Photo::alternativeText);
        field(BlockProperties::tr("Credit"), "credit", &Photo::credit);
    }

    void link()
    {
        line(
            BlockProperties::tr("Address"),
            "target",
            &Block::target,
            BlockProperties::tr("Address"),
            u"https://"_s);
    }

    void attachment()
    {
        auto *box = new QComboBox;
        box->addItem(BlockProperties::tr("None yet"), QString());
        const Edition &edition = editionFor(session().readout(), m_editor.edition());
        for (const Attachment &attachment : edition.attachments)
            box->addItem(attachment.title.isEmpty() ? attachment.id : attachment.title, attachment.id);
        bindChoice(
            session(),
            box,
            member(m_block, "target", BlockProperties::tr("Attachment"), &Block::target));
        add(BlockProperties::tr("Attachment"), box);
    }

    void cell()
    {
        const auto button = [this](const QString &text, const FlowEditor::Operation &operation) {
            auto *push = new QPushButton(text);
            QObject::connect(
                push, &QPushButton::clicked, &m_editor, [editor = &m_editor, push, operation] {
                    editor->apply(push->text().remove(u'&'), operation);
                });
            add({}, push);
        };
        button(BlockProperties::tr("Add row"), addRow);
        button(BlockProperties::tr("Add column"), addColumn);
        button(BlockProperties::tr("Remove row"), [](Flow &flow, const Spot &at, IdSource &) {
            return removeRow(flow, at);
        });
        button(BlockProperties::tr("Remove column"), [](Flow &flow, const Spot &at, IdSource &) {
            return removeColumn(flow, at);
        });
    }

    void wrapped()
    {
        line(
            BlockProperties::tr("Opening line"),
            "opening",
            &Block::opening,
            BlockProperties::tr("Opening line"),
            BlockProperties::tr("Begin text:"));
        line(
            BlockProperties::tr("Closing line"),
            "closing",
            &Block::closing,
            BlockProperties::tr("Closing line"),
            BlockProperties::tr("End text"));
        auto *date = new QLineEdit;
        date->setPlaceholderText(u"2019-01-14"_s);
        bind(
            session(),
            date,
            member(m_block, "date", BlockProperties::tr("Date of the text"), &Block::date),
            dateNotation());
        add(BlockProperties::tr("Date"), date);
    }

    void language()
    {
        const auto lens
            = member(m_block, "language", BlockProperties::tr("Language"), &Block::language);
        auto *box = new QComboBox;
        box->addItem(BlockProperties::tr("As around it"), QString());
        for (const QString &tag : languageTags({lens.get(session().readout())}))
            box->addItem(languageName(tag), tag);
        bindChoice(session(), box, lens);
        add(BlockProperties::tr("Language"), box);
    }

    void direction()
    {
        auto *box = new QComboBox;
        box->addItem(BlockProperties::tr("Of the language"), int(Direction::Inherit));
        box->addItem(BlockProperties::tr("Left to right"), int(Direction::LeftToRight));
        box->addItem(BlockProperties::tr("Right to left"), int(Direction::RightToLeft));
        bindChoice(
            session(),
            box,
            asChoice(
                member(m_block, "direction", BlockProperties::tr("Direction"), &Block::direction)));
        add(BlockProperties::tr("Direction"), box);
    }

    // By kind; a list, a table and a row have no line to stand in.
    static constexpr std::array<Own, 14> rows{
        &Maker::heading,
        &Maker::paragraph,
        nullptr,
        &Maker::item,
        &Maker::quotation,
        nullptr,
        nullptr,
        &Maker::photo,
        &Maker::link,
        &Maker::attachment,
        nullptr,
        nullptr,
        &Maker::cell,
        &Maker::wrapped,
    };
    static_assert(rows.size() == std::size_t(BlockKind::Wrapped) + 1);

    FlowEditor &m_editor;
    const PictureMaker &m_makePicture;
    Lens<Block> m_block;
    QList<BlockProperty> m_properties;
};

} // namespace

Lens<Block> blockLens(const QString &edition, const QString &id)
{
    return {
        .path = id,
        .label = {},
        .get =
            [edition, id](const Readout &readout) {
                const Block *block = findBlock(editionFor(readout, edition), id);
                return block ? *block : Block();
            },
        .set =
            [edition, id](Readout &readout, const Block &value) {
                if (Block *block = findBlock(editionFor(readout, edition), id))
                    *block = value;
            },
    };
}

QList<BlockProperty> propertiesOf(FlowEditor &editor, const PictureMaker &makePicture)
{
    return Maker(editor, makePicture).make();
}

} // namespace rapporteur
