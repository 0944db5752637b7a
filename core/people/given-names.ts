import { wordSet } from '../text/words'

/**
 * Common given names, by which a run of capitals is known for a person's. A missing name costs little: an office, a verb
 * of speech, an age or a later short name says the same.
 */
export const givenNames = wordSet(`
  Aaron Abbas Abby Abdel Abdelaziz Abdelfattah Abdul Abdullah Abdullahi Abdülkadir Abigail Abraham Ada Adam Adel
  Adelaide Adele Adem Adnan Adrian Adrián Afta Agnes Agnieszka Agustín Ahmad Ahmed Ahmet Aidan Aisha Ajay Akash
  Akbar Akif Akira Alaa Alan Alana Albert Alberto Alec Alejandra Alejandro Aleksander Aleksandr Aleksei Alena
  Alex Alexa Alexander Alexandra Alexandria Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alina
  Alison Allan Allen Allison Alma Alparslan Alper Alvaro Alyssa Amanda Amber Amelia Amina Amir Amit Amjad Amy
  Ana Anand Anas Anastasia Anatoly Anders Andre Andrea Andreas Andrei Andres Andrew Andrey Andrii Andriy Andrzej
  Andrés Andy Angela Angelo Angie Anil Anita Ann Anna Annalena Anne Anneli Annette Annie Anthony Antoine
  Anton Antonio Antony Antônio Anwar Aparna Arda Ariana Ariel Arif Arjun Arkady Armando Arnaldo Arne Arnold
  Artem Arthur Arturo Arun Arzu Asad Asher Ashley Ashok Ashraf Asif Asiye Aslı Astrid Asuman Asım Atilla Attila
  Aubrey Audrey Ava Aydın Ayhan Ayla Aylin Ayman Aynur Aysel Aytaç Ayten Ayça Ayşe Aziz Azize Bahadır
  Bahar Banu Barack Baran Barbara Barry Bart Barış Bashar Bassam Batuhan Bayram Başak Beatrice Beatriz Becky
  Begüm Bekir Belgin Belinda Bella Ben Bengü Benjamin Benny Berat Berk Berkay Berke Berna Bernadette Bernard
  Bernardo Bernie Berrin Bert Bertha Beste Beth Bethany Betsy Betty Betül Beverly Beyza Bilal Bill Birgit Birol
  Bjorn Björn Blake Blanca Bob Bobby Bogdan Bohdan Bonnie Bora Boris Boyd Brad Bradley Brady Brandon Brenda
  Brendan Brent Bret Brett Brian Bridget Brittany Brock Brooke Bruce Bruno Bryan Bryce Buket Burak Burcu Burçin
  Buse Buğra Byron Bülent Büşra Cafer Cahit Caitlin Caleb Callum Calvin Cameron Camila Canan Candace Candan
  Caner Cansu Carl Carla Carlo Carlos Carlota Carly Carmen Carol Carole Carolina Caroline Carolyn Carrie Carter
  Casey Cassandra Cassie Catherine Cathy Cecilia Celal Cem Cemal Cemil Cemile Cengiz Cenk Ceren Cevat Cevdet
  Ceyda Ceyhun Chad Charles Charlie Charlotte Chelsea Chen Cheryl Chester Chloe Chris Christian Christie
  Christina Christine Christopher Christy Cindy Claire Clara Clarence Clark Claude Claudia Claudio Clayton
  Clifford Clint Clinton Clyde Cody Cole Colin Connie Connor Conor Constance Corey Cory Courtney Craig Cristina
  Crystal Curt Curtis Cynthia César Dagmar Daisy Dale Damian Damien Damon Dan Dana Daniel Daniela Danielle Danny
  Daria Darius Darlene Darrell Darren Darya Daryl Dave David Davut Dean Deanna Debbie Deborah Debra Declan
  Deepak Defne Delia Della Denis Denise Deniz Dennis Denys Derek Derya Desmond Devendra Devin Devlet Devon Diana
  Dianne Dick Diego Dieter Dilan Dilara Dilek Dillon Dilma Dina Dinesh Dirk Dmitri Dmitriy Dmitry Dmytro   Dominic Dominique Don Donald Donna Doreen Doris Dorothy Doug Douglas Doğan Drew Duane Dustin Duygu Dwayne
  Dwight Dylan Earl Ebrahim Ebru Ece Ecem Eda Eddie Edgar Edgardo Edith Edmund Edna Eduarda Eduardo Edward Edwin
  Eero Efe Efrain Eileen Ekaterina Ekrem Elaine Eleanor Elena Eli Elias Elif Elijah Elisa Elise Eliza Elizabeth
  Elke Ella Ellen Elliot Elliott Elmer Elsa Elvira Elçin Elías Emel Emil Emilia Emiliano Emilio Emily Emin Emine
  Emma Emmanuel Emmanuelle Emmett Emrah Emre Emrullah Ender Enes Engin Enrico Enrique Enver Ercan Erdal Erdem
  Erdoğan Eren Ergin Ergün Erhan Eric Erica Erik Erika Erin Erkan Ernest Ernie Erol Ersin Ertan Ertuğrul Esin
  Esma Esra Esteban Estelle Esther Ethan Ethel Eugene Eunice Eva Evan Eveline Evelyn Everett Evgeny Eyüp
  Ezequiel Ezgi Fabian Fabien Fabio Fabiola Fadi Fahrettin Fahri Faisal Farah Farid Farouk Faruk Fatih Fatima
  Fatma Fay Faye Fazıl Federico Felipe Felix Ferda Ferdi Ferenc Fergus Ferhat Feride Feridun Ferit Fernanda
  Fernando Fevzi Feyza Fidel Fikret Filip Filiz Fiona Flora Florence Floyd Flávio Fouad Frances Francesca
  Francesco Francis Francisca Francisco Francois Frank Frankie Franklin Franz François Fred Freda Freddie
  Frederic Frederick Frieda Friedrich Frédéric Fuat Funda Furkan Fyodor Fátima Gabriel Gabriela Gail Galina
  Galip Gamze Ganesh Gareth Garrett Gary Gaurav Gavin Gaye Geert Gene Genevieve Gennady Geoff Geoffrey George
  Georgia Georgy Gerald Geraldine Gerard Gerardo Gerd Gerhard Ghassan Gianluca Gilbert Gilberto Gillian Gilmar
  Gina Giorgia Giovanni Gitanas Giuseppe Gizem Gladis Gladys Gleb Glen Glenda Glenn Gloria Gonca Gonzalo Gordon
  Grace Graciela Grady Graham Grant Greg Gregg Gregory Greta Gretchen Grigory Guido Guillermo Gunnar Gunther
  Gustavo Guy Gwen György Gábor Gökhan Göksel Gökçe Gönül Gülay Gülcan Güler Gülsüm Gülten Gülşen Günter Gürkan
  Gürsel Güzide Habib Hacer Hadi Haitham Hakan Hakkı Hal Haldun Halil Halit Haluk Hamad Hamid Hamza Handan Hande
  Hani Hank Hanna Hannah Hans Harold Harriet Harrison Harry Harsh Harun Harvey Hasan Hassan Hatem Hatice Haydar
  Hayrettin Hayri Hazal Hazel Heather Hector Heidi Heiko Heiner Helen Helena Helga Helge Helle Helmut Henri
  Henrietta Henrik Henrike Henry Herb Herbert Herman Hernán Hikmet Hilal Hilary Hilda Hillary Hilmi Hiroshi
  Hisham Holly Homer Horace Hosni Hossein Howard Howie Hubert Hubertus Hugh Hugo Hulusi Hunter Hussein Héctor
  Hülya Hüseyin Ian Ibrahim Ida Ignacio Igor Ihab Ihor Ilgaz Ilham Ilona Ilse Iman Imelda Imran Imre Ines Ingmar
  Ingrid Iqbal Irakli Irene Irina Irma Irving Isaac Isabel Isabella Isaiah Isla Ismael Ismail Issa István Ivan
  Ivana Iván Işıl Jaber Jack Jackie Jackson Jaclyn Jacob Jacqueline Jacques Jade Jaime Jair Jake Jakub Jale
  Jamal James Jamie Jamil Jan Jane Janelle Janet Janez Janice Janine Jared Jaroslaw Jarrett Jasmine Jason Javier
  Jay Jayden Jayne Jean Jean-Claude Jean-Luc Jean-Pierre Jeanette Jeanne Jeannie Jed Jeff Jeffrey Jenna Jennifer
  Jenny Jens Jeremiah Jeremy Jermaine Jeroen Jerome Jerry Jesse Jessica Jessie Jesus Jesús Jill Jim Jimmy
  Joachim Joan Joann Joanna Joanne Joaquin Joaquín Jocelyn Jochen Jodie Jody Joe Joel Joelle Johan Johann
  Johanna John Johnnie Johnny Jon Jonas Jonathan Joost Jordyn Jorge Jose Josef Josefa Josefina Josep
  Joseph Josephine Josh Joshua Josie José Joyce João Juan Juanita Judith Judy Jules Julia Julian Juliana Julie
  Juliet Julián Justin János Jörg Jürgen Kaan Kadir Kaitlyn Kaja Kamal Kamala Kamil Karen Karim Karima Karin
  Karina Karl Karl-Heinz Karla Karolina Katalin Katarina Katarzyna Kate Katherine Kathleen Kathryn Kathy Katie
  Katrin Katrina Katya Kayla Kazım Keir Keisha Keith Kellie Kelly Kelsey Kemal Ken Kenan Kendall Kendra Kenneth
  Kent Kerem Kerry Kerstin Kevin Kezban Khadija Khaled Khalid Kim Kimberly Kiran Kirill Kirk Kirsten Klaus
  Konstantin Koray Korkut Kristalina Kristen Kristi Kristin Kristina Kristopher Krisztina Krystal Kseniya
  Kubilay Kurt Kutay Kyle Kyriakos LaToya Laila Lakshmi Lana Lance Larisa Larry Lars Latif Latoya Laura Lauren
  Laurent Lauri Laverne Lawrence Layla Layna LeBron Leah Leanne Lech Lee Leif Leland Leman Lena Lenny Leo Leon
  Leonardo Leonel Leonid Leopoldo Leroy Leslie Lester Lesya Leticia Levent Lewis Leyla Liam Lieve Lila Lillian
  Lily Lina Linda Lindsay Lindsey Linus Lionel Lisa Liudmyla Liz Lloyd Lois Lola Lonnie Lonzo Lora Loren Lorena
  Lorenzo Loretta Lori Lorraine Lou Louie Louis Louise Luc Lucas Lucia Luciana Luciano Lucille Lucinda Lucy
  Ludovic Luigi Luis Luisa Luiz Luke Lydia Lyle Lynda Lyndon Lynn Lynne Lyudmila László Lütfi Maarten Mabel
  Maciej Macit Mackenzie Madeleine Mae Magdalena Maggie Magnus Maher Mahesh Mahir Mahmood Mahmoud Mahmut Majed
  Majid Maksym Malcolm Malia Malik Mallory Mandy Manfred Manish Manoj Mansour Manuel Manuela Marat Marc Marcel
  Marcela Marcelo Marcia Marco Marcos Marcus Marcy Marek Margaret Margarita Margo Margrethe Marguerite Margus
  Maria Mariah Marian Mariana Marianne Mariano Maribel Maricela Marie Mariia Marija Marilyn Marina Mario Marion
  Marisa Marisol Marissa Marjan Marjorie Mark Markus Marlene Marlies Marlon Marsha Marshall Marta Martha Martin
  Marty Martín Marvin Marwa Marwan Mary Maryam Mason Masoud Mateo Mateusz Matt Matteo Matthew Maureen Maurice
  Mauricio Maurizio Mauro Mavis Max Maxim Maxine Maya Megan Meghan Mehdi Mehmet Mehtap Melanie Melek Melih
  Melike Melinda Melissa Meltem Melvin Menekşe Meral Meredith Merih Mert Merve Meryem Meryl Mesut Mete Metehan
  Metin Mette Mevlut Mevlüt Mia Micah Michael Michał Micheal Michel Michele Michelle Mickey Miguel Mike Mikhail
  Mila Milan Mildred Miles Millie Milos Milton Mindy Mine Minnie Mirek Miriam Miroslav Mitch Mithat Mohamed
  Mohammad Mohammed Molly Mona Moncef Monica Morgan Morris Moussa Muammer Muhammad Muhammed Muhammet Muharrem
  Muhittin Muhsin Mujahid Mukaddes Mukesh Munir Murat Muriel Musa Mustafa Mustapha Muzaffer Mykhailo Myra Myron
  Myrtle Mónica Mücahit Müge Müjde Münevver Müslüm Nabil Naci Nader Nadezhda Nadia Nadine Nadir Nafisa Nagihan
  Naguib Naim Najib Nalan Nancy Nanette Naomi Narendra Nasser Natalia Natalie Nataliya Natalya Nate Nathalie
  Nathan Nathaniel Naveen Nawaf Nayef Nazan Nazim Nazlı Nazım Nebahat Necati Necip Necla Necmettin Ned Nedim
  Neha Neil Nell Nellie Nelson Nergis Neriman Nermin Neslihan Nettie Nevin Nevzat Neşe Niamh Nicholas Nick
  Nicola Nicolas Nicole Nicolás Nigel Nihal Nihan Nihat Nikhil Nikita Nikol Nikola Nikolai Nikolay Nil Nilay
  Nilgün Nils Nilüfer Nimet Nina Nitin Niyazi Nizar Noah Noel Noemi Nolan Noor Nora Norbert Norma Norman Numan
  Nuray Nurcan Nurettin Nurgül Nuri Nuriye Nursel Nurten Odell Okan Oksana Oktay Olaf Olav Olcay Oleg Oleh
  Oleksandr Oleksandra Oleksii Oleksiy Olga Olive Oliver Olivia Olivier Ollie Omar Omer Onat Onur Opal Ophelia
  Orhan Orville Orçun Osama Oscar Osman Otis Otto Owen Ozan Oğuz Oğuzhan Pablo Paige Paloma Pamela Pankaj Paolo
  Pascal Patricia Patrick Patsy Patti Patty Paul Paula Pauline Paulo Pavel Pavlo Pearl Pedro Peggy Pekka Pelin
  Penelope Penny Perihan Perry Pervin Pete Peter Petr Petra Petro Phil Philip Philippe Phillip Phoebe Phyllis
  Pierre Pieter Piotr Polina Polly Pooja Pradeep Prakash Pranab Preston Priya Péter Pınar Qasem Quentin Quinn
  Rabia Rachel Radek Radoslaw Rafael Rafaela Rafal Rafiq Rahmi Rahul Raif Rainer Raj Rajat Rajesh Rajiv Rakesh
  Ralph Ramazan Ramon Ramona Ramón Randall Randolph Randy Rania Raquel Rashid Raul Ravi Ray Rayan Raymond Raúl
  Rebecca Rebekah Recai Recep Reem Refik Reggie Regina Reginald Reha Reinhard Renata Renate Rene Renee Resul
  Reuben Reyhan Rhonda Riad Ricardo Richard Rick Ricky Riley Rishi Rita Rob Robbie Robert Roberta Roberto Robin
  Rochelle Rocio Rocío Rod Roderick Rodney Rodrigo Rogelio Roger Rohit Roland Rolando Rolf Roman Román Ron
  Ronald Ronnie Rory Rosa Rosalie Rosalind Rose Rosemarie Rosemary Rosie Ross Rostyslav Roxanne Roy
  Ruben Rubén Rudolph Rudy Rufus Rukiye Rumen Rupert Ruslan Russ Russell Rustem Ruth Ryan Rüdiger Rüstem Rıdvan
  Rıfat Rıza Saad Sabahattin Sabine Sabri Sabrina Sachin Sadettin Sadie Sadiq Sadık Saeed Saffet Said Saif Sait
  Sajid Salah Saleh Salih Salim Sally Salma Salman Sam Samantha Samet Sami Samir Samira Samuel Sandeep
  Sandra Sandro Saniye Sanjay Sanna Sara Sarah Sarp Saskia Saul Sauli Savaş Sayed Scott Seamus
  Sean Sebahat Sebastian Sebastien Sebastián Seda Sedat Sefa Selahattin Selami Selda Selim Selin Selma Selman
  Selçuk Semih Semra Semyon Serap Serdar Seren Serena Serge Sergei Sergey Sergii Sergio Serhat Serhii Serhiy
  Serkan Sermet Serpil Sertaç Servet Seth Sevda Sevgi Sevgül Sevil Sevim Seyed Sezai Sezen Sezer Sezgin Shahid
  Shane Shannon Sharad Shari Sharon Sharron Shashi Shaun Shauna Shawn Shehbaz Sheila Shelby Sheldon Shelley
  Shelly Sheri Sherman Sherri Sherry Shinzo Shireen Shirley Shivraj Shyam Sibel Sid Sidney Sierra Sigmar Silvia
  Silvio Simge Simon Simona Simone Simón Sinan Skylar Smriti Sofia Sofiya Sofía Sohail Sonal Soner Songül Sonia
  Sonja Sonya Sophia Sophie Spencer Stacey Stacy Stan Stanislav Stanley Stefan Stefania Stefanie Stefano Stella
  Steph Stephane Stephanie Stephen Steve Steven Stewart Stuart Stéphane Suat Sude Suleiman Suna Sunil Sunita
  Suresh Susan Susanna Sushma Susie Suzan Suzanne Suzette Sven Svenja Svetlana Svitlana Swati Sybil   Sylvia Sylvie Sándor Sérgio Süleyman Sıla Tabitha Tacettin Taha Tahir Talal Talat Tamara Tamer Tamika Tamim
  Tammy Tamás Taner Tanju Tanner Tansu Tanya Tara Taras Tarek Tareq Tariq Tarkan Tarık Tasha Tatiana Tayfun
  Taylan Taylor Tayyip Taşkın Ted Teoman Terence Teresa Teri Terrance Terrell Terry Tevfik Thelma Theo Theodore
  Theresa Thiago Thierry Thomas Tia Tibor Tiffany Tim Timmy Timothy Timur Tina Tiziana Tobias Toby Todd Tolga
  Tom Tomas Tomasz Tommie Tommy Tomás Toni Tony Tonya Tori Tracey Tracy Travis Trent Trevor Tricia Trina Tristan
  Troy Tufan Tuncay Tuncer Turgay Turgut Tuğba Tyler Tyrone Tülay Tülin Türkan Ufuk Ugur Ulaş Ulf Ulrich Ulrike
  Umut Urmas Ursula Usman Uwe Uğur Vadim Vadym Vahap Vahit Valdis Valentin Valentina Valentyna Valeria Valerie
  Valeriy Valery Vance Vanessa Vasily Vasyl Vedat Veli Velma Vera Vern Vernon Veronica Verónica Veysel
  Viacheslav Vicente Vicki Vickie Vicky Victor Victoria Vijay Vikas Vikram Viktor Viktoria Viktoriia Vildan
  Vince Vincent Vinod Viola Violet Viorica Virginia Vitali Vitaliy Vitaly Vivek Vivian Vivienne Vladimir
  Vladislav Vladyslav Volkan Volodymyr Vural Vyacheslav Václav Wade Wael Waleed Walid Walter Wanda Wang Warren
  Wayne Wei Wendy Werner Wesley Whitney Wilbur Wilfred Willard William Willie Wilma Wim Winston Wolfgang Woody
  Ximena Yahya Yair Yakup Yalçın Yana Yannick Yaroslav Yasemin Yasin Yasir Yasmin Yasser Yavuz Yağmur Yaşar
  Yegor Yekaterina Yelena Yeliz Yevgeny Yeşim Yiğit Yoav Yolanda Younis Yousef Youssef Yousuf Yulia Yurdagül
  Yuri Yurii Yuriy Yusuf Yves Yvette Yvonne Yüksel Zach Zachary Zack Zafer Zaid Zainab Zakaria Zane Zbigniew
  Zehra Zekai Zekeriya Zeki Zeliha Zerrin Zeynep Zhang Zhanna Ziad Zinaida Ziya Zoe Zoey Zoltán Zoran Zuhal
  Zulema Zuzana Zübeyde Züleyha Zülfü Álvaro Ángel Åsa Çağatay Çağla Çağlar Çetin Çiğdem Óscar Ömer Önder Özcan
  Özge Özgür Özkan Özlem Öznur Ümit Ümran İbrahim İclal İdris İhsan İlayda İlhan İlkay İlker İlknur İlyas İpek
  İrem İrfan İsa İsmail İsmet İzzet Şaban Şadan Şahika Şebnem Şefik Şenay Şener Şengül Şenol Şerafettin Şerif
  Şeyda Şeyma Şirin Şükran Şükrü
`)
